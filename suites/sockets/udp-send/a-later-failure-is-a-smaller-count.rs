//! ---
//! title: Where the second of three datagrams has port 0, which fails alone, send gives 1, and only the first one arrives
//! requirements: [sockets.udp.send.some-sent, sockets.udp.send.first-fails]
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: first }, { expect: marker }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let peer = Some(loopback(family, peer_port(0)?));
    // That port 0 fails is for another test to check.
    let nowhere = Some(loopback(family, 0));
    needed("check-send of one datagram", permit(&from.outgoing))?;
    if from.outgoing.send(&[datagram(b"alone", nowhere)]).is_ok() {
        return not_applicable("send of one datagram to port 0 is ok");
    }
    if ok("check-send", permit(&from.outgoing))? < 3 {
        return not_applicable("check-send permits less than three datagrams");
    }
    let list = [
        datagram(b"first", peer),
        datagram(b"second", nowhere),
        datagram(b"third", peer),
    ];
    equal("send", &from.outgoing.send(&list), &Ok(1))?;
    needed("send of a marker", send_one(&from.outgoing, b"marker", peer))
}
