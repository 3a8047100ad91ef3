//! ---
//! title: One send with two addresses sends to each its own datagram
//! requirements: [sockets.udp.send.sends, sockets.udp.stream.to-anybody]
//! families: [ipv4, ipv6]
//! args: ['{one.port}', '{two.port}']
//! peers:
//!   one: { protocol: udp, do: [{ expect: to one }] }
//!   two: { protocol: udp, do: [{ expect: to two }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (one, two) = (loopback(family, peer_port(0)?), loopback(family, peer_port(1)?));
    let from = datagrams(family, None)?;
    let list = [datagram(b"to one", Some(one)), datagram(b"to two", Some(two))];
    let permit = ok("check-send", permit(&from.outgoing))?;
    if permit < 2 {
        return not_applicable("check-send permits one datagram at a time");
    }
    match ok("send", from.outgoing.send(&list))? {
        2 => Ok(()),
        // The rest follows, as where a system takes one at a time.
        1 => ok("send of the second", send_one(&from.outgoing, b"to two", Some(two))),
        sent => holds("the number that send gives", false, "1 or 2", &sent),
    }
}
