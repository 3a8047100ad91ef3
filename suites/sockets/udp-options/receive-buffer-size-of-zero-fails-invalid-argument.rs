//! ---
//! title: set-receive-buffer-size of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.udp.receive-buffer-size.zero]
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
    let before = socket.receive_buffer_size();
    fails(
        "set-receive-buffer-size of 0",
        socket.set_receive_buffer_size(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("receive-buffer-size before it", before)?;
    equal(
        "receive-buffer-size after it",
        &socket.receive_buffer_size(),
        &Ok(before),
    )
}
