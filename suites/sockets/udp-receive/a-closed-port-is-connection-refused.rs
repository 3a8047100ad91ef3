//! ---
//! title: Where the peer's port is closed, send or receive comes to fail with connection-refused
//! requirements: [sockets.udp.receive.refused, sockets.udp.send.refused]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // The port of a socket that is gone: nobody has it.
    let port = port_of_udp(&bound_udp(family)?)?;
    let from = datagrams(family, Some(loopback(family, port)))?;
    needed("the first send", send_one(&from.outgoing, b"hello", None))?;
    // Where the system says nothing of a closed port, this is the end of it.
    let limit = subscribe_duration(2_000_000_000);
    poll(&[&from.incoming.subscribe(), &limit]);
    let received = from.incoming.receive(1).map(|list| list.len());
    if received != Ok(0) {
        return fails("receive", received, ErrorCode::ConnectionRefused);
    }
    let sent = send_one(&from.outgoing, b"hello", None);
    fails(
        "the second send, after a receive of nothing",
        sent,
        ErrorCode::ConnectionRefused,
    )
}
