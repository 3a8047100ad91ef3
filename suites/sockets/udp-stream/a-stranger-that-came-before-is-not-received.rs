//! ---
//! title: With an address the streams receive nothing that another sender sent before stream was called
//! requirements: [sockets.udp.stream.receives-from-peer, sockets.udp.receive.source-is-peer]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    for round in 1..=3 {
        keeps_strangers_out(round, family)?;
    }
    Ok(())
}

fn keeps_strangers_out(round: usize, family: IpAddressFamily) -> Outcome {
    let socket = bound_udp(family)?;
    let own = Some(loopback(family, port_of_udp(&socket)?));
    let peer = datagrams(family, None)?;
    let stranger = datagrams(family, None)?;
    let address = loopback(family, port_of_udp(&peer.socket)?);
    // Many: a host that takes some of them from the system as they come still has others when stream is called. Not so many that the
    // peer's own has no room.
    let room = socket.receive_buffer_size().unwrap_or(0);
    let mut left = (room / 2000).clamp(2, 100) as usize;
    while left > 0 {
        let most = needed("check-send of the stranger", permit(&stranger.outgoing))? as usize;
        let some: Vec<_> = (0..most.min(left)).map(|_| datagram(b"strange", own)).collect();
        left -= needed("send of the stranger", stranger.outgoing.send(&some))? as usize;
    }
    let (incoming, _outgoing) = ok(&format!("stream, round {round}"), socket.stream(Some(address)))?;
    needed("send of the peer", send_one(&peer.outgoing, b"of the peer", own))?;
    let datagram = ok(&format!("receive, round {round}"), receive_one(&incoming))?;
    equal(
        &format!("its source, round {round}"),
        &text(&datagram.remote_address),
        &text(&address),
    )?;
    equal(
        &format!("the datagram, round {round}"),
        &String::from_utf8_lossy(&datagram.data)[..],
        "of the peer",
    )?;
    let more = ok(&format!("receive after it, round {round}"), incoming.receive(10))?;
    equal(&format!("what else came, round {round}"), &more.len(), &0)
}
