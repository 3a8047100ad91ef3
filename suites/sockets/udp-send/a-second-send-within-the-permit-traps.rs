//! ---
//! title: A second send after one check-send traps, even where both together are within its permit
//! requirements: [sockets.udp.check-send.one-send]
//! level: should
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
    let list = [datagram(b"x", Some(loopback(family, port_of_udp(&from.socket)?)))];
    if needed("check-send", permit(&from.outgoing))? < 2 {
        return not_applicable("check-send permits less than two datagrams");
    }
    if needed("send", from.outgoing.send(&list))? == 0 {
        return not_applicable("send takes less than was permitted");
    }
    must_trap("the second send");
    returned("the second send", &from.outgoing.send(&list))
}
