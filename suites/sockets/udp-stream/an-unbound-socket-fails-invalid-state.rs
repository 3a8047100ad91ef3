//! ---
//! title: stream of an unbound socket fails with invalid-state, with and without an address
//! requirements: [sockets.udp.stream.needs-bind]
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
    fails("stream", socket.stream(None).map(drop), ErrorCode::InvalidState)?;
    let result = socket.stream(Some(loopback(family, 9))).map(drop);
    fails("stream to an address", result, ErrorCode::InvalidState)
}
