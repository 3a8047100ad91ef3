//! ---
//! title: local-address of an unbound socket fails with invalid-state
//! requirements: [sockets.udp.local-address.unbound]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    fails(
        "local-address of an unbound socket",
        udp(family)?.local_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )
}
