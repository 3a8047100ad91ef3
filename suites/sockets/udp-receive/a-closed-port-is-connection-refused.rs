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

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // The port of a socket that is gone: nobody has it.
    let port = port_of_udp(&bound_udp(family)?)?;
    let from = datagrams(family, Some(loopback(family, port)))?;
    for _ in 0..20 {
        let result = send_one(&from.outgoing, b"hello", None).and_then(|()| from.incoming.receive(1).map(drop));
        if let Err(code) = result {
            return equal("the error of send or receive", &code, &ErrorCode::ConnectionRefused);
        }
    }
    fail("send and receive, twenty times", "err(connection-refused)", "ok")
}
