//! ---
//! title: Sixty-four datagrams sent to a socket that polls all arrive
//! requirements: [sockets.udp.receive.subscribe, sockets.udp.send.sends]
//! level: should
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
    for number in 0..64_u8 {
        ok(
            &format!("send {number}"),
            send_one(&from.outgoing, &[number], Some(address)),
        )?;
    }
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
    // Nothing says in which order they come.
    seen.sort();
    let expected: Vec<_> = (0..64_u8).map(|number| vec![number]).collect();
    equal("the datagrams that receive gives", &seen, &expected)
}
