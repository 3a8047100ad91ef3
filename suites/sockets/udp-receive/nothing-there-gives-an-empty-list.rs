//! ---
//! title: Where no datagram waits, receive gives an empty list at once, and the pollable is not ready
//! requirements:
//!   - sockets.udp.receive.none
//!   - sockets.udp.receive.never-blocks
//!   - sockets.udp.receive.subscribe
//!   - sockets.udp-create-socket.non-blocking
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let it = datagrams(family, None)?;
    holds(
        "the pollable before receive",
        !it.incoming.subscribe().ready(),
        "not ready",
        &"ready",
    )?;
    equal("receive", &it.incoming.receive(10).map(|list| list.len()), &Ok(0))?;
    equal("receive again", &it.incoming.receive(10).map(|list| list.len()), &Ok(0))?;
    let ready = it.incoming.subscribe().ready();
    holds("the pollable after receive", !ready, "not ready", &"ready")
}
