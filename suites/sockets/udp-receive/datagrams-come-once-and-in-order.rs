//! ---
//! title: Of ten datagrams that are received three at a time, each comes once, and in order
//! requirements: [sockets.udp.receive.whole]
//! level: should
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
    for number in 0..10 {
        needed("send", send_one(&from.outgoing, &[number; 10], Some(address)))?;
    }
    // What stands before the markers has come, or is lost. There are several, so that a list that lacks one does not end the test.
    for _ in 0..3 {
        needed("send of a marker", send_one(&from.outgoing, b"marker", Some(address)))?;
    }
    let mut seen = Vec::new();
    while !seen.iter().any(|data| data == b"marker") {
        to.incoming.subscribe().block();
        let list = ok("receive of 3", to.incoming.receive(3))?;
        seen.extend(list.into_iter().map(|one| one.data));
    }
    seen.retain(|data| data != b"marker");
    let sent: Vec<_> = (0..10).map(|number| vec![number; 10]).collect();
    equal("the datagrams that receive of 3 gives", &seen, &sent)?;
    let rest = ok("receive of 2^64 - 1", to.incoming.receive(u64::MAX))?;
    holds(
        "the datagrams that receive of 2^64 - 1 gives",
        rest.iter().all(|one| one.data == b"marker"),
        "what is left of the markers",
        &rest.len(),
    )
}
