//! ---
//! title: connect to port 0 fails with invalid-argument
//! requirements: [sockets.tcp.connect.port-zero]
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
    let result = connect(&tcp(family)?, &instance_network(), loopback(family, 0)).map(drop);
    fails("connect to port 0", result, ErrorCode::InvalidArgument)
}
