//! ---
//! title: local-address and remote-address of an unbound socket fail with invalid-state, and remote-address of a bound or listening one
//! requirements:
//!   - sockets.tcp.local-address.unbound
//!   - sockets.tcp.remote-address.unconnected
//!   - sockets.tcp.states.invalid-state
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
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
    let socket = bound(family)?;
    fails(
        "remote-address of a bound socket",
        socket.remote_address().map(|it| text(&it)),
        state,
    )?;
    let socket = listener(family)?;
    fails(
        "remote-address of a listening socket",
        socket.remote_address().map(|it| text(&it)),
        state,
    )
}
