//! ---
//! title: After stream to loopback, local-address of a socket on all interfaces is unspecified or of loopback, and its port stays
//! requirements: [sockets.udp.stream.local-address]
//! level: may
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    needed("bind", bind_udp(&socket, &instance_network(), unspecified(family, 0)))?;
    let before = port_of_udp(&socket)?;
    let (_incoming, _outgoing) = ok("stream", socket.stream(Some(loopback(family, 9))))?;
    let address = ok("local-address", socket.local_address())?;
    let allowed = [text(&unspecified(family, before)), text(&loopback(family, before))];
    holds(
        "the address of local-address",
        allowed.contains(&text(&address)),
        &allowed.join(" or "),
        &text(&address),
    )
}
