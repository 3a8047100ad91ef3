//! ---
//! title: With an address the streams receive nothing from another address of the same port
//! requirements: [sockets.udp.stream.receives-from-peer]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let socket = udp(IpAddressFamily::Ipv4)?;
    needed("bind", bind_udp(&socket, &network, ipv4((127, 0, 0, 1), 0)))?;
    let own = Some(ipv4((127, 0, 0, 1), port_of_udp(&socket)?));
    let peer = datagrams(IpAddressFamily::Ipv4, None)?;
    let port = port_of_udp(&peer.socket)?;
    // Not each system has this address, and somebody may have its port.
    let stranger = udp(IpAddressFamily::Ipv4)?;
    needed(
        "bind to 127.0.0.2",
        bind_udp(&stranger, &network, ipv4((127, 0, 0, 2), port)),
    )?;
    let (_replies, from_stranger) = needed("stream of the stranger", stranger.stream(None))?;
    let (incoming, _outgoing) = ok("stream", socket.stream(Some(ipv4((127, 0, 0, 1), port))))?;
    needed("send of the stranger", send_one(&from_stranger, b"strange", own))?;
    needed("send of the peer", send_one(&peer.outgoing, b"of the peer", own))?;
    let came = ok("receive", receive_one(&incoming))?;
    equal(
        "the data that receive gives",
        &String::from_utf8_lossy(&came.data)[..],
        "of the peer",
    )
}
