//! ---
//! title: A socket of TCP is made before there is a handle to a network
//! requirements: [sockets.tcp-create-socket.no-network]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // Nothing else of this guest asks for a network.
    let socket = ok("create-tcp-socket", create_tcp_socket(family))?;
    equal("address-family", &socket.address_family(), &family)
}
