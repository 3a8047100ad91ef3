//! ---
//! title: set-keep-alive-count takes 1, 42 and 2^32 - 1, and keep-alive-count gives a value after each
//! requirements: [sockets.tcp.keep-alive-count.any-other]
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
    for value in [1, 42, u32::MAX] {
        ok(
            &format!("set-keep-alive-count of {value}"),
            socket.set_keep_alive_count(value),
        )?;
        ok(&format!("keep-alive-count after {value}"), socket.keep_alive_count())?;
    }
    Ok(())
}
