//! ---
//! title: Where the second of three datagrams has port 0, send gives 1, and only the first one arrives
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
    if ok("check-send", permit(&from.outgoing))? < 3 {
        return not_applicable("check-send permits less than three datagrams");
    }
    let wrong = Some(loopback(family, 0));
    let list = [
        datagram(b"first", peer),
        datagram(b"second", wrong),
        datagram(b"third", peer),
    ];
    equal("send", &ok("send", from.outgoing.send(&list))?, &1)?;
    ok("send of a marker", send_one(&from.outgoing, b"marker", peer))
}
