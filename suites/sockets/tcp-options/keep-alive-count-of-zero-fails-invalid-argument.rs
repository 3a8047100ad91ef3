//! ---
//! title: set-keep-alive-count of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.tcp.keep-alive-count.zero]
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
    let before = socket.keep_alive_count();
    fails(
        "set-keep-alive-count of 0",
        socket.set_keep_alive_count(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("keep-alive-count before it", before)?;
    equal("keep-alive-count after it", &socket.keep_alive_count(), &Ok(before))
}
