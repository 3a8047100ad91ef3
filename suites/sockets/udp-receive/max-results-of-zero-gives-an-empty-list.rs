//! ---
//! title: receive of 0 gives an empty list although a datagram waits, and leaves it
//! requirements: [sockets.udp.receive.zero]
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
    needed("send", send_one(&from.outgoing, b"hello", Some(address)))?;
    to.incoming.subscribe().block();
    equal("receive of 0", &to.incoming.receive(0).map(|list| list.len()), &Ok(0))?;
    equal(
        "the data that receive gives after it",
        &ok("receive", receive_one(&to.incoming))?.data[..],
        &b"hello"[..],
    )
}
