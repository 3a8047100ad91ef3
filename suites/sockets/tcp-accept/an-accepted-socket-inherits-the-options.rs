//! ---
//! title: An accepted socket has the eight properties that the listener had before it listened
//! requirements:
//!   - sockets.tcp.accept.inherits-address-family
//!   - sockets.tcp.accept.inherits-keep-alive-enabled
//!   - sockets.tcp.accept.inherits-keep-alive-idle-time
//!   - sockets.tcp.accept.inherits-keep-alive-interval
//!   - sockets.tcp.accept.inherits-keep-alive-count
//!   - sockets.tcp.accept.inherits-hop-limit
//!   - sockets.tcp.accept.inherits-receive-buffer-size
//!   - sockets.tcp.accept.inherits-send-buffer-size
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = bound(family)?;
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
    needed("set-receive-buffer-size", listener.set_receive_buffer_size(0x10000))?;
    needed("set-send-buffer-size", listener.set_send_buffer_size(0x10000))?;
    needed("listen", listen(&listener))?;
    let client = connected(family, port_of(&listener)?)?;
    let server = accepted(&listener)?;
    drop(client);
    let socket = &server.socket;
    equal("address-family", &socket.address_family(), &listener.address_family())?;
    equal(
        "keep-alive-enabled",
        &socket.keep_alive_enabled(),
        &listener.keep_alive_enabled(),
    )?;
    equal(
        "keep-alive-idle-time",
        &socket.keep_alive_idle_time(),
        &listener.keep_alive_idle_time(),
    )?;
    equal(
        "keep-alive-interval",
        &socket.keep_alive_interval(),
        &listener.keep_alive_interval(),
    )?;
    equal(
        "keep-alive-count",
        &socket.keep_alive_count(),
        &listener.keep_alive_count(),
    )?;
    equal("hop-limit", &socket.hop_limit(), &listener.hop_limit())?;
    equal(
        "receive-buffer-size",
        &socket.receive_buffer_size(),
        &listener.receive_buffer_size(),
    )?;
    equal(
        "send-buffer-size",
        &socket.send_buffer_size(),
        &listener.send_buffer_size(),
    )?;
    equal("hop-limit as it was set", &ok("hop-limit", socket.hop_limit())?, &42)?;
    equal(
        "keep-alive-enabled as it was set",
        &ok("keep-alive-enabled", socket.keep_alive_enabled())?,
        &true,
    )
}
