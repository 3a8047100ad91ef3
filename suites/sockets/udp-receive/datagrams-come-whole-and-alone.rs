//! ---
//! title: Datagrams of 1, 0, 1000 and 1 bytes come as four, with these lengths
//! requirements: [sockets.udp.receive.whole]
//! level: should
//! families: [ipv4, ipv6]
//! peers:
//!   peer: { protocol: udp, do: [{ connect: bound }, { send: a }, { send: '' }, { send: { pattern: 1000 } }, { send: z }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let to = datagrams(family, None)?;
    signal(&format!("bound {}", port_of_udp(&to.socket)?));
    for (number, expected) in [pattern(97, 1), vec![], pattern(0, 1000), pattern(122, 1)]
        .iter()
        .enumerate()
    {
        let datagram = ok("receive", receive_one(&to.incoming))?;
        equal(&format!("datagram {number}"), &datagram.data, expected)?;
    }
    Ok(())
}
