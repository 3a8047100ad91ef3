//! ---
//! title: local-address and remote-address of an unbound socket fail with invalid-state, and remote-address of a bound one
//! requirements: [sockets.udp.local-address.unbound, sockets.udp.remote-address.no-peer]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    let state = ErrorCode::InvalidState;
    fails(
        "local-address of an unbound socket",
        socket.local_address().map(|it| text(&it)),
        state,
    )?;
    fails(
        "remote-address of an unbound socket",
        socket.remote_address().map(|it| text(&it)),
        state,
    )?;
    let socket = bound_udp(family)?;
    fails(
        "remote-address of a bound socket",
        socket.remote_address().map(|it| text(&it)),
        state,
    )
}
