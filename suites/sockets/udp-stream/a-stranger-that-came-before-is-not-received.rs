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
    let socket = bound_udp(family)?;
    let own = Some(loopback(family, port_of_udp(&socket)?));
    let peer = datagrams(family, None)?;
    let stranger = datagrams(family, None)?;
    let address = loopback(family, port_of_udp(&peer.socket)?);
    for data in ["strange", "stranger"] {
        needed(
            "send of the stranger",
            send_one(&stranger.outgoing, data.as_bytes(), own),
        )?;
    }
    let (incoming, _outgoing) = ok("stream", socket.stream(Some(address)))?;
    needed("send of the peer", send_one(&peer.outgoing, b"of the peer", own))?;
    let datagram = ok("receive", receive_one(&incoming))?;
    equal("its source", &text(&datagram.remote_address), &text(&address))?;
    equal(
        "the datagram",
        &String::from_utf8_lossy(&datagram.data)[..],
        "of the peer",
    )?;
    let more = ok("receive after it", incoming.receive(10))?;
    equal("what else came", &more.len(), &0)
}
