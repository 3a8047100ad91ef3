//! ---
//! title: The pollable is ready when a datagram comes, while another one waits, and not after the last one
//! requirements: [sockets.udp.receive.subscribe]
//! families: [ipv4, ipv6]
//! peers:
//!   peer: { protocol: udp, do: [{ connect: bound }, { send: one }, { send: two }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let to = datagrams(family, None)?;
    let pollable = to.incoming.subscribe();
    holds(
        "the pollable before a datagram",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    signal(&format!("bound {}", port_of_udp(&to.socket)?));
    pollable.block();
    let later = to.incoming.subscribe();
    for expected in ["one", "two"] {
        pollable.block();
        let mut list = ok("receive once the pollable is ready", to.incoming.receive(1))?;
        let datagram = some("the datagram of receive once the pollable is ready", list.pop())?;
        equal(
            "the data of the datagram",
            &String::from_utf8_lossy(&datagram.data)[..],
            expected,
        )?;
    }
    holds(
        "the pollable after the last datagram",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    holds(
        "a pollable that was made while a datagram waited, after the last datagram",
        !later.ready(),
        "not ready",
        &"ready",
    )
}
