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
    let none = ok("receive before anything was sent", receiver.incoming.receive(1))?;
    equal("the datagrams before anything was sent", &none.len(), &0)?;
    needed("check-send", permit(&sender.outgoing))?;
    let hello = datagram(b"hello", Some(loopback(family, port_of_udp(&receiver.socket)?)));
    equal("send", &needed("send", sender.outgoing.send(&[hello]))?, &1)?;
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let found = loop {
        let found = ok("receive", receiver.incoming.receive(1))?;
        if !found.is_empty() || now() - start >= 15_000_000_000 {
            break found;
        }
    };
    let data: Vec<&[u8]> = found.iter().map(|one| &one.data[..]).collect();
    equal("the datagrams by receive alone", &data, &vec![&b"hello"[..]])
}
