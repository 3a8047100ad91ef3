//! ---
//! title: connect of an IPv6 socket to ::ffff:127.0.0.1 fails with invalid-argument, and the server there has no client
//! requirements: [sockets.tcp.connect.mapped, sockets.tcp-create-socket.v6only]
//! level: should
//! families: [ipv6]
//! args: ['{nobody.port}']
//! peers:
//!   nobody: { protocol: tcp, family: ipv4, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let result = connect(&tcp(family)?, &instance_network(), mapped(peer_port(0)?)).map(drop);
    fails("connect to ::ffff:127.0.0.1", result, ErrorCode::InvalidArgument)
}
