//! ---
//! title: Each option that is set leaves the values of the six others
//! requirements: [sockets.tcp.options.apart]
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
    let second = 1_000_000_000;
    for (index, name) in OPTIONS.iter().enumerate() {
        let socket = tcp(family)?;
        let before = values(&socket)?;
        let set = match index {
            0 => socket.set_keep_alive_enabled(true),
            1 => socket.set_keep_alive_idle_time(42 * second),
            2 => socket.set_keep_alive_interval(43 * second),
            3 => socket.set_keep_alive_count(5),
            4 => socket.set_hop_limit(42),
            5 => socket.set_receive_buffer_size(20_000),
            _ => socket.set_send_buffer_size(20_000),
        };
        needed(&format!("set-{name}"), set)?;
        let after = values(&socket)?;
        for (other, of) in OPTIONS.iter().enumerate().filter(|(other, _)| *other != index) {
            equal(&format!("{of} after set-{name}"), &after[other], &before[other])?;
        }
    }
    Ok(())
}

const OPTIONS: [&str; 7] = [
    "keep-alive-enabled",
    "keep-alive-idle-time",
    "keep-alive-interval",
    "keep-alive-count",
    "hop-limit",
    "receive-buffer-size",
    "send-buffer-size",
];

fn values(socket: &TcpSocket) -> Result<[u64; 7], Failed> {
    Ok([
        needed(OPTIONS[0], socket.keep_alive_enabled())?.into(),
        needed(OPTIONS[1], socket.keep_alive_idle_time())?,
        needed(OPTIONS[2], socket.keep_alive_interval())?,
        needed(OPTIONS[3], socket.keep_alive_count())?.into(),
        needed(OPTIONS[4], socket.hop_limit())?.into(),
        needed(OPTIONS[5], socket.receive_buffer_size())?,
        needed(OPTIONS[6], socket.send_buffer_size())?,
    ])
}
