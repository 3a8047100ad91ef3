//! ---
//! title: create-tcp-socket makes an unbound socket of the family that it is given
//! requirements: [sockets.tcp-create-socket.family, sockets.tcp.address-family.family, sockets.tcp.is-listening.state]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = ok("create-tcp-socket", create_tcp_socket(family))?;
    equal("address-family", &socket.address_family(), &family)?;
    equal("is-listening", &socket.is_listening(), &false)?;
    fails(
        "local-address",
        socket.local_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )
}
