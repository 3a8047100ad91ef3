//! ---
//! title: bind to an address of the other family fails with invalid-argument
//! requirements: [sockets.udp.bind.wrong-family]
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
    let result = bind_udp(&udp(family)?, &instance_network(), loopback(other(family), 0));
    fails(
        "bind to an address of the other family",
        result,
        ErrorCode::InvalidArgument,
    )
}
