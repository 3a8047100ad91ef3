//! ---
//! title: Each option that is set leaves the values of the two others
//! requirements: [sockets.udp.options.apart]
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
    for (index, name) in OPTIONS.iter().enumerate() {
        let socket = udp(family)?;
        let before = values(&socket)?;
        let set = match index {
            0 => socket.set_unicast_hop_limit(42),
            1 => socket.set_receive_buffer_size(20_000),
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

const OPTIONS: [&str; 3] = ["unicast-hop-limit", "receive-buffer-size", "send-buffer-size"];

fn values(socket: &UdpSocket) -> Result<[u64; 3], Failed> {
    Ok([
        needed(OPTIONS[0], socket.unicast_hop_limit())?.into(),
        needed(OPTIONS[1], socket.receive_buffer_size())?,
        needed(OPTIONS[2], socket.send_buffer_size())?,
    ])
}
