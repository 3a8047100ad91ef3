//! ---
//! title: remote-address fails with invalid-state for an unbound and a bound socket, and after stream without an address
//! requirements: [sockets.udp.remote-address.no-peer]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let check = |of: &str, socket: &UdpSocket| {
        let result = socket.remote_address().map(|it| text(&it));
        fails(&format!("remote-address {of}"), result, ErrorCode::InvalidState)
    };
    check("of an unbound socket", &udp(family)?)?;
    let socket = bound_udp(family)?;
    check("of a bound socket", &socket)?;
    drop(needed("stream without an address", socket.stream(None))?);
    check("after stream without an address", &socket)?;
    let peer = bound_udp(family)?;
    let address = loopback(family, port_of_udp(&peer)?);
    drop(needed("stream with an address", socket.stream(Some(address)))?);
    drop(needed("stream without an address again", socket.stream(None))?);
    check("after stream without an address again", &socket)
}
