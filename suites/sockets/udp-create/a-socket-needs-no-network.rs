//! ---
//! title: A socket of UDP is made before there is a handle to a network
//! requirements: [sockets.udp-create-socket.no-network]
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
    let socket = ok("create-udp-socket", create_udp_socket(family))?;
    equal("address-family", &socket.address_family(), &family)
}
