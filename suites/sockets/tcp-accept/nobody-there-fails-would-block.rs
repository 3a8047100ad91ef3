//! ---
//! title: accept fails with would-block at once where no connection waits, and the pollable is not ready
//! requirements: [sockets.tcp.accept.would-block, sockets.tcp.subscribe.listening, sockets.tcp-create-socket.non-blocking]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    holds(
        "the pollable of a listener that nobody asks",
        !listener.subscribe().ready(),
        "not ready",
        &"ready",
    )?;
    fails("accept", listener.accept().map(drop), ErrorCode::WouldBlock)?;
    fails("accept again", listener.accept().map(drop), ErrorCode::WouldBlock)?;
    let ready = listener.subscribe().ready();
    holds("the pollable after accept", !ready, "not ready", &"ready")
}
