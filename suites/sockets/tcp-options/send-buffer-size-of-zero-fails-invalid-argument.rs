//! ---
//! title: set-send-buffer-size of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.tcp.send-buffer-size.zero]
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
    let before = socket.send_buffer_size();
    fails(
        "set-send-buffer-size of 0",
        socket.set_send_buffer_size(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("send-buffer-size before it", before)?;
    equal("send-buffer-size after it", &socket.send_buffer_size(), &Ok(before))
}
