//! ---
//! title: set-keep-alive-interval takes 1 ns, 1 s, 42 s and 2^64 - 1 ns, and keep-alive-interval gives a value after each
//! requirements: [sockets.tcp.keep-alive-interval.any-other]
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
    for value in [1, 1_000_000_000, 42_000_000_000, u64::MAX] {
        ok(
            &format!("set-keep-alive-interval of {value}"),
            socket.set_keep_alive_interval(value),
        )?;
        ok(
            &format!("keep-alive-interval after {value}"),
            socket.keep_alive_interval(),
        )?;
    }
    Ok(())
}
