//! ---
//! title: Idle time, interval and count are set while keep-alive is disabled, and stay when it is enabled
//! requirements: [sockets.tcp.keep-alive.while-disabled]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    let second = 1_000_000_000;
    ok("set-keep-alive-enabled of false", socket.set_keep_alive_enabled(false))?;
    ok("set-keep-alive-idle-time", socket.set_keep_alive_idle_time(42 * second))?;
    ok("set-keep-alive-interval", socket.set_keep_alive_interval(42 * second))?;
    ok("set-keep-alive-count", socket.set_keep_alive_count(5))?;
    let values = || {
        let idle = ok("keep-alive-idle-time", socket.keep_alive_idle_time())?;
        let interval = ok("keep-alive-interval", socket.keep_alive_interval())?;
        Ok((idle, interval, ok("keep-alive-count", socket.keep_alive_count())?))
    };
    let before = values()?;
    ok("set-keep-alive-enabled of true", socket.set_keep_alive_enabled(true))?;
    equal(
        "idle time, interval and count after keep-alive was enabled",
        &values()?,
        &before,
    )
}
