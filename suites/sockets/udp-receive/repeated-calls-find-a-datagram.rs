//! ---
//! title: receive gives a datagram to a guest that calls it again and again, and never waits
//! requirements: [sockets.udp.receive.none, sockets.udp.receive.never-blocks]
//! needs: [network]
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::now;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let receiver = datagrams(family, None)?;
    let sender = datagrams(family, None)?;
    let none = receiver.incoming.receive(1).map(|list| list.len());
    equal("receive before anything was sent", &none, &Ok(0))?;
    needed("check-send", permit(&sender.outgoing))?;
    let hello = datagram(b"hello", Some(loopback(family, port_of_udp(&receiver.socket)?)));
    needed("send", sender.outgoing.send(&[hello]))?;
    let found = again_and_again(
        now,
        15,
        || receiver.incoming.receive(1),
        |found| found.as_ref().is_ok_and(Vec::is_empty),
    );
    let found = ok("receive, called again and again", found)?;
    let data: Vec<&[u8]> = found.iter().map(|one| &one.data[..]).collect();
    equal("the datagrams that receive gives", &data, &vec![&b"hello"[..]])
}
