//! ---
//! title: An accepted socket has the properties that were set while the listener listened, before the client came
//! requirements:
//!   - sockets.tcp.accept.inherits-keep-alive-enabled
//!   - sockets.tcp.accept.inherits-keep-alive-idle-time
//!   - sockets.tcp.accept.inherits-keep-alive-interval
//!   - sockets.tcp.accept.inherits-keep-alive-count
//!   - sockets.tcp.accept.inherits-hop-limit
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
    let second = 1_000_000_000;
    // Values that no system begins with.
    needed("set-keep-alive-enabled", listener.set_keep_alive_enabled(true))?;
    needed(
        "set-keep-alive-idle-time",
        listener.set_keep_alive_idle_time(42 * second),
    )?;
    needed("set-keep-alive-interval", listener.set_keep_alive_interval(43 * second))?;
    needed("set-keep-alive-count", listener.set_keep_alive_count(5))?;
    needed("set-hop-limit", listener.set_hop_limit(42))?;
    let _client = connected(family, port_of(&listener)?)?;
    let socket = accepted(&listener)?.socket;
    let of = |socket: &TcpSocket| {
        (
            socket.keep_alive_enabled(),
            socket.keep_alive_idle_time(),
            socket.keep_alive_interval(),
            socket.keep_alive_count(),
            socket.hop_limit(),
        )
    };
    equal(
        "keep-alive-enabled, -idle-time, -interval, -count and hop-limit of the accepted socket",
        &of(&socket),
        &of(&listener),
    )?;
    equal("hop-limit as it was set", &ok("hop-limit", socket.hop_limit())?, &42)
}
