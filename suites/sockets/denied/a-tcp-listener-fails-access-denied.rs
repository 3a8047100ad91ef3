//! ---
//! title: Without permission for the network no socket listens, and the error is access-denied
//! requirements: [sockets.network.denied-by-default, sockets.network.access-denied]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [no-network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let result = create_tcp_socket(family).and_then(|socket| {
        bind(&socket, &instance_network(), loopback(family, 0))?;
        listen(&socket)
    });
    fails("create-tcp-socket, bind and listen", result, ErrorCode::AccessDenied)
}
