//! ---
//! title: A second send after one check-send traps, where the first took all that was permitted
//! requirements: [sockets.udp.send.permit-each]
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
    // All that was permitted, so that nothing is left of the permit.
    let list: Vec<_> = (0..permit).map(|_| datagram(b"x", Some(own))).collect();
    let sent = needed("send", from.outgoing.send(&list))?;
    if sent < permit {
        return not_applicable("send takes less than was permitted");
    }
    must_trap("the second send");
    returned("the second send", &from.outgoing.send(&[datagram(b"x", Some(own))]))
}
