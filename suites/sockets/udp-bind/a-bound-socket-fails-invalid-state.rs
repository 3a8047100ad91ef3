//! ---
//! title: bind of a bound socket fails with invalid-state, and the socket keeps its address
//! requirements: [sockets.udp.bind.bound]
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
    let socket = bound_udp(family)?;
    let before = text(&needed("local-address", socket.local_address())?);
    let result = bind_udp(&socket, &instance_network(), loopback(family, 0));
    fails("bind of a bound socket", result, ErrorCode::InvalidState)?;
    let after = socket.local_address().map(|it| text(&it));
    equal("local-address after it", &after, &Ok(before))
}
