//! ---
//! title: bind of a bound socket fails with invalid-state, and the socket keeps its address
//! requirements: [sockets.tcp.bind.once, sockets.tcp.states.invalid-state]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound(family)?;
    let before = text(&ok("local-address", socket.local_address())?);
    let result = bind(&socket, &instance_network(), loopback(family, 0));
    fails("the second bind", result, ErrorCode::InvalidState)?;
    equal(
        "local-address after it",
        &text(&ok("local-address", socket.local_address())?),
        &before,
    )
}
