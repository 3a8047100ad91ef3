//! ---
//! title: With an address the streams receive nothing from another sender, before and after the peer sends
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
    let own = loopback(family, port_of_udp(&socket)?);
    let peer = datagrams(family, None)?;
    let stranger = datagrams(family, None)?;
    let address = loopback(family, port_of_udp(&peer.socket)?);
    let (incoming, _outgoing) = ok("stream", socket.stream(Some(address)))?;
    needed(
        "send of the stranger",
        send_one(&stranger.outgoing, b"strange", Some(own)),
    )?;
    needed("send of the peer", send_one(&peer.outgoing, b"first", Some(own)))?;
    needed(
        "send of the stranger again",
        send_one(&stranger.outgoing, b"strange", Some(own)),
    )?;
    needed("send of the peer again", send_one(&peer.outgoing, b"second", Some(own)))?;
    for expected in ["first", "second"] {
        let datagram = ok("receive", receive_one(&incoming))?;
        equal(
            "the data that receive gives",
            &String::from_utf8_lossy(&datagram.data)[..],
            expected,
        )?;
        equal(
            "the remote-address that receive gives",
            &text(&datagram.remote_address),
            &text(&address),
        )?;
    }
    equal("receive after it", &incoming.receive(10).map(|list| list.len()), &Ok(0))
}
