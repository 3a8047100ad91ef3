//! ---
//! title: set-receive-buffer-size takes 1, 65536 and 2^64 - 1, and receive-buffer-size gives a value after each
//! requirements: [sockets.tcp.receive-buffer-size.any-other]
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
    for value in [1, 65536, u64::MAX] {
        ok(
            &format!("set-receive-buffer-size of {value}"),
            socket.set_receive_buffer_size(value),
        )?;
        ok(
            &format!("receive-buffer-size after {value}"),
            socket.receive_buffer_size(),
        )?;
    }
    Ok(())
}
