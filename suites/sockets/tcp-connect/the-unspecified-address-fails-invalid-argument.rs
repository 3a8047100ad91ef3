//! ---
//! title: "connect to 0.0.0.0 or :: with the port of a server fails with invalid-argument"
//! requirements: [sockets.tcp.connect.unspecified]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{nobody.port}']
//! peers:
//!   nobody: { protocol: tcp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let result = connect(&tcp(family)?, &instance_network(), unspecified(family, peer_port(0)?)).map(drop);
    fails("connect to the unspecified address", result, ErrorCode::InvalidArgument)
}
