//! ---
//! title: stream to an address of the other family fails with invalid-argument
//! requirements: [sockets.udp.stream.wrong-family]
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
    let result = bound_udp(family)?.stream(Some(loopback(other(family), 9))).map(drop);
    fails(
        "stream to an address of the other family",
        result,
        ErrorCode::InvalidArgument,
    )
}
