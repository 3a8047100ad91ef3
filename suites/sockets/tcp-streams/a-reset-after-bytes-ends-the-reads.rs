//! ---
//! title: Where the peer resets the connection after it has sent bytes, reads give no others than these, and then fail
//! requirements: [sockets.tcp.streams.reset, io.streams.stream-error.failed-then-closed]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: waiting }, { send: hello }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    signal("waiting");
    // A system may discard what was not read before the reset.
    let mut bytes = Vec::new();
    while let Ok(part) = client.input.blocking_read(10) {
        bytes.extend_from_slice(&part);
        let text = String::from_utf8_lossy(&bytes);
        holds(
            "the bytes before the reset",
            "hello".starts_with(&text[..]),
            "a part of hello",
            &text,
        )?;
    }
    closed!("blocking-read after the error", client.input.blocking_read(10))
}
