//! ---
//! title: set-send-buffer-size takes 1, 65536 and 2^64 - 1, and send-buffer-size gives a value after each
//! requirements: [sockets.udp.send-buffer-size.any-other]
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
    for value in [1, 65536, u64::MAX] {
        ok(
            &format!("set-send-buffer-size of {value}"),
            socket.set_send_buffer_size(value),
        )?;
        ok(&format!("send-buffer-size after {value}"), socket.send_buffer_size())?;
    }
    Ok(())
}
