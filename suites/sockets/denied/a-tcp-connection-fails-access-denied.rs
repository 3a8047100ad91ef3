//! ---
//! title: Without permission for the network no connection is made, and the error is access-denied
//! requirements: [sockets.network.denied-by-default, sockets.network.access-denied]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [no-network]
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
    let address = loopback(family, peer_port(0)?);
    let result = create_tcp_socket(family).and_then(|socket| connect(&socket, &instance_network(), address).map(drop));
    fails("create-tcp-socket and connect", result, ErrorCode::AccessDenied)
}
