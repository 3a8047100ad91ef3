//! ---
//! title: bind of an IPv6 socket to ::ffff:127.0.0.1 fails with invalid-argument
//! requirements: [sockets.tcp.bind.mapped]
//! level: should
//! families: [ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let result = bind(&tcp(family)?, &instance_network(), mapped(0));
    fails("bind to ::ffff:127.0.0.1", result, ErrorCode::InvalidArgument)
}
