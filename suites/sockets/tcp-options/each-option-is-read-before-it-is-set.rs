//! ---
//! title: Each option is read before it is set in the states unbound, bound, listening, connected and accepted
//! requirements: [sockets.tcp.options.read-before-set]
//! level: should
//! families: [ipv4, ipv6]
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
    each("of an accepted socket", &accepted(&listener)?.socket)
}

fn each(of: &str, socket: &TcpSocket) -> Outcome {
    ok(&format!("keep-alive-enabled {of}"), socket.keep_alive_enabled())?;
    ok(&format!("keep-alive-idle-time {of}"), socket.keep_alive_idle_time())?;
    ok(&format!("keep-alive-interval {of}"), socket.keep_alive_interval())?;
    ok(&format!("keep-alive-count {of}"), socket.keep_alive_count())?;
    ok(&format!("hop-limit {of}"), socket.hop_limit())?;
    ok(&format!("receive-buffer-size {of}"), socket.receive_buffer_size())?;
    ok(&format!("send-buffer-size {of}"), socket.send_buffer_size()).map(drop)
}
