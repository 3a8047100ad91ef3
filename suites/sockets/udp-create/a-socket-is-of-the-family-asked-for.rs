//! ---
//! title: create-udp-socket makes an unbound socket of the family that it is given
//! requirements: [sockets.udp-create-socket.family, sockets.udp.address-family.family]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = ok("create-udp-socket", create_udp_socket(family))?;
    equal("address-family", &socket.address_family(), &family)?;
    fails(
        "local-address",
        socket.local_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )
}
