//! ---
//! title: keep-alive and the sizes of the buffers are set and read in the states unbound, bound, listening, connected and accepted
//! requirements:
//!   - sockets.tcp.keep-alive-idle-time.any-other
//!   - sockets.tcp.keep-alive-interval.any-other
//!   - sockets.tcp.keep-alive-count.any-other
//!   - sockets.tcp.receive-buffer-size.any-other
//!   - sockets.tcp.send-buffer-size.any-other
//!   - sockets.tcp.keep-alive-enabled.reads-back
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    each("of an unbound socket", &tcp(family)?)?;
    each("of a bound socket", &bound(family)?)?;
    let listener = listener(family)?;
    each("of a listening socket", &listener)?;
    let client = connected(family, port_of(&listener)?)?;
    each("of a connected socket", &client.socket)?;
    let server = accepted(&listener)?;
    each("of an accepted socket", &server.socket)?;
    carries_bytes("bytes over the connection after it", &client, &server)
}

fn each(of: &str, socket: &TcpSocket) -> Outcome {
    ok(
        &format!("set-keep-alive-enabled {of}"),
        socket.set_keep_alive_enabled(true),
    )?;
    equal(
        &format!("keep-alive-enabled {of}"),
        &socket.keep_alive_enabled(),
        &Ok(true),
    )?;
    ok(
        &format!("set-keep-alive-idle-time {of}"),
        socket.set_keep_alive_idle_time(60_000_000_000),
    )?;
    ok(&format!("keep-alive-idle-time {of}"), socket.keep_alive_idle_time())?;
    ok(
        &format!("set-keep-alive-interval {of}"),
        socket.set_keep_alive_interval(60_000_000_000),
    )?;
    ok(&format!("keep-alive-interval {of}"), socket.keep_alive_interval())?;
    ok(&format!("set-keep-alive-count {of}"), socket.set_keep_alive_count(5))?;
    ok(&format!("keep-alive-count {of}"), socket.keep_alive_count())?;
    ok(
        &format!("set-receive-buffer-size {of}"),
        socket.set_receive_buffer_size(65536),
    )?;
    ok(&format!("receive-buffer-size {of}"), socket.receive_buffer_size())?;
    ok(
        &format!("set-send-buffer-size {of}"),
        socket.set_send_buffer_size(65536),
    )?;
    ok(&format!("send-buffer-size {of}"), socket.send_buffer_size()).map(drop)
}
