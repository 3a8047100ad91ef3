//! ---
//! title: A check-send adds nothing to the permit of the one before, and send of one datagram more than either permitted traps
//! requirements: [sockets.udp.send.over-permit, sockets.udp.check-send.permit]
//! needs: [network]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let own = loopback(family, port_of_udp(&from.socket)?);
    let first = needed("check-send", permit(&from.outgoing))?;
    let second = needed("check-send, called again", permit(&from.outgoing))?;
    let most = first.max(second);
    if most > 10_000 {
        return not_applicable("check-send permits more datagrams than a guest can make");
    }
    let list: Vec<_> = (0..=most).map(|_| datagram(b"x", Some(own))).collect();
    must_trap("send of more than permitted, after two check-sends");
    returned(
        "send of more than permitted, after two check-sends",
        &from.outgoing.send(&list),
    )
}
