//! ---
//! title: send of one datagram more than permitted traps
//! requirements: [sockets.udp.send.over-permit]
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
    let permit = needed("check-send", permit(&from.outgoing))?;
    if permit > 10_000 {
        return not_applicable("check-send permits more datagrams than a guest can make");
    }
    let list: Vec<_> = (0..=permit).map(|_| datagram(b"x", Some(own))).collect();
    must_trap("send of more than permitted");
    returned("send of more than permitted", &from.outgoing.send(&list))
}
