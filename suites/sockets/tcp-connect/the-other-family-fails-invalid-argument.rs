//! ---
//! title: connect to an address of the other family fails with invalid-argument
//! requirements: [sockets.tcp.connect.wrong-family, sockets.tcp.start-or-finish]
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
    let result = connect(&tcp(family)?, &instance_network(), loopback(other(family), 1)).map(drop);
    fails(
        "connect to an address of the other family",
        result,
        ErrorCode::InvalidArgument,
    )
}
