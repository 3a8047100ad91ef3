//! ---
//! title: Where the peer's port is closed, send or receive comes to fail with connection-refused
//! requirements: [sockets.udp.receive.refused, sockets.udp.send.refused]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! timeout: 20
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // Another process may have taken the port: then there is another one to try.
    for _ in 0..2 {
        if let Some(code) = refusal(family)? {
            return equal(
                "the error of receive or of the second send",
                &code,
                &ErrorCode::ConnectionRefused,
            );
        }
    }
    fail(
        "receive and the second send",
        "err(connection-refused) of one of them",
        "ok of both",
    )
}

/// The error that follows a datagram to the port of a socket that is gone.
fn refusal(family: IpAddressFamily) -> Result<Option<ErrorCode>, Failed> {
    let port = port_of_udp(&bound_udp(family)?)?;
    let from = datagrams(family, Some(loopback(family, port)))?;
    needed("the first send", send_one(&from.outgoing, b"hello", None))?;
    // Where the system says nothing of a closed port, this is the end of it.
    let limit = subscribe_duration(2_000_000_000);
    poll(&[&from.incoming.subscribe(), &limit]);
    let received = from.incoming.receive(1).map(drop);
    let sent = received.and_then(|()| send_one(&from.outgoing, b"hello", None));
    Ok(sent.err())
}
