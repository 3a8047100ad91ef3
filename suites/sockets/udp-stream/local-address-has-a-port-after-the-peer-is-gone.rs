//! ---
//! title: After stream without an address, which ends the association with a peer, local-address still has a port
//! requirements: [sockets.udp.local-address.bound, sockets.udp.stream.again]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound_udp(family)?;
    drop(needed(
        "stream with an address",
        socket.stream(Some(loopback(family, 9))),
    )?);
    let (_incoming, _outgoing) = needed("stream without an address", socket.stream(None))?;
    let local = ok("local-address", socket.local_address())?;
    holds(
        "the port of local-address",
        port(&local) != 0,
        "a port other than 0",
        &port(&local),
    )
}
