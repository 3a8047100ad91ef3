//! ---
//! title: Of ten datagrams that are received three at a time, each comes once
//! requirements: [sockets.udp.receive.whole]
//! formerly: [sockets/udp-receive/datagrams-come-once-and-in-order]
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
    send_ten_and_markers(&from.outgoing, address)?;
    let mut seen = Vec::new();
    while !seen.iter().any(|data| data == b"marker") {
        to.incoming.subscribe().block();
        let list = ok("receive of 3", to.incoming.receive(3))?;
        seen.extend(list.into_iter().map(|one| one.data));
    }
    seen.retain(|data| data != b"marker");
    // Nothing says in which order datagrams come.
    seen.sort();
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
