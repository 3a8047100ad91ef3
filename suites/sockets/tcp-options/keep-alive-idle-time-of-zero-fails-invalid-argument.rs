//! ---
//! title: set-keep-alive-idle-time of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.tcp.keep-alive-idle-time.zero]
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
    let before = socket.keep_alive_idle_time();
    fails(
        "set-keep-alive-idle-time of 0",
        socket.set_keep_alive_idle_time(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("keep-alive-idle-time before it", before)?;
    equal(
        "keep-alive-idle-time after it",
        &socket.keep_alive_idle_time(),
        &Ok(before),
    )
}
