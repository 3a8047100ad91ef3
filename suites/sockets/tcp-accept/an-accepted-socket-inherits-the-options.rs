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
    let socket = &server.socket;
    equal("address-family", &socket.address_family(), &listener.address_family())?;
    let expected = needed("keep-alive-enabled of the listener", listener.keep_alive_enabled())?;
    equal("keep-alive-enabled", &socket.keep_alive_enabled(), &Ok(expected))?;
    let expected = needed("keep-alive-idle-time of the listener", listener.keep_alive_idle_time())?;
    equal("keep-alive-idle-time", &socket.keep_alive_idle_time(), &Ok(expected))?;
    let expected = needed("keep-alive-interval of the listener", listener.keep_alive_interval())?;
    equal("keep-alive-interval", &socket.keep_alive_interval(), &Ok(expected))?;
    let expected = needed("keep-alive-count of the listener", listener.keep_alive_count())?;
    equal("keep-alive-count", &socket.keep_alive_count(), &Ok(expected))?;
    let expected = needed("hop-limit of the listener", listener.hop_limit())?;
    equal("hop-limit", &socket.hop_limit(), &Ok(expected))?;
    let expected = needed("receive-buffer-size of the listener", listener.receive_buffer_size())?;
    equal("receive-buffer-size", &socket.receive_buffer_size(), &Ok(expected))?;
    let expected = needed("send-buffer-size of the listener", listener.send_buffer_size())?;
    equal("send-buffer-size", &socket.send_buffer_size(), &Ok(expected))?;
    // The client stays until the options have been read.
    drop(client);
    Ok(())
}
