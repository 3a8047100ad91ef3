//! ---
//! title: Of as many datagrams as permitted one send sends the number that it gives
//! requirements: [sockets.udp.check-send.permit, sockets.udp.send.sends]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    let address = loopback(family, port_of_udp(&to.socket)?);
    let permit = ok("check-send", permit(&from.outgoing))?.min(16) as u8;
    let list: Vec<_> = (0..permit).map(|number| datagram(&[number], Some(address))).collect();
    let sent = ok("send", from.outgoing.send(&list))?;
    holds(
        "the number that send gives",
        sent > 0 && sent <= permit.into(),
        "at least 1, at most the permit",
        &sent,
    )?;
    // What stands before the marker has come, or is lost.
    needed("send of a marker", send_one(&from.outgoing, b"marker", Some(address)))?;
    let mut seen = Vec::new();
    loop {
        let data = ok("receive", receive_one(&to.incoming))?.data;
        if data == b"marker" {
            break;
        }
        seen.push(data);
    }
    // The order in which they come is not that of send alone.
    seen.sort();
    let expected: Vec<_> = (0..sent as u8).map(|number| vec![number]).collect();
    equal("the datagrams that receive gives", &seen, &expected)?;
    equal(
        "receive after it",
        &to.incoming.receive(10).map(|list| list.len()),
        &Ok(0),
    )
}
