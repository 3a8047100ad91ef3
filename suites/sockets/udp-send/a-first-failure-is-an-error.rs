//! ---
//! title: Where the first of two datagrams has port 0, send fails, and none arrives
//! requirements: [sockets.udp.send.first-fails]
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: marker }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let peer = Some(loopback(family, peer_port(0)?));
    if ok("check-send", permit(&from.outgoing))? < 2 {
        return not_applicable("check-send permits less than two datagrams");
    }
    let list = [datagram(b"first", Some(loopback(family, 0))), datagram(b"second", peer)];
    err("send", from.outgoing.send(&list), "an error")?;
    ok("send of a marker", send_one(&from.outgoing, b"marker", peer))
}
