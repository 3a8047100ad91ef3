//! ---
//! title: finish-listen fails with nothing but would-block while the listen is in progress, and ends once the pollable is ready
//! requirements:
//!   - sockets.tcp.listen.would-block
//!   - sockets.tcp.subscribe.in-progress
//!   - sockets.tcp.subscribe.retry
//!   - sockets.tcp.states.one-at-a-time
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound(family)?;
    ok("start-listen", socket.start_listen())?;
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    fails_with_one_of(
        "start-listen while a listen is in progress",
        socket.start_listen(),
        &codes,
    )?;
    match socket.finish_listen() {
        Err(ErrorCode::WouldBlock) => {
            socket.subscribe().block();
            ok("finish-listen after block", socket.finish_listen())?;
        }
        result => ok("finish-listen", result)?,
    }
    equal("is-listening", &socket.is_listening(), &true)
}
