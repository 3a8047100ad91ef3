//! ---
//! title: Where the peer resets the connection after it has sent bytes, reads give no others than these, and then fail
//! requirements: [sockets.tcp.streams.reset, io.streams.stream-error.failed-then-closed]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { send: hello }, { await: one-read }, reset, accept, { send: over }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    // The host has the bytes, and the guest has not read all of them.
    let mut bytes = needed("the first read", read_exactly(&client.input, 1))?;
    signal("one-read");
    // What the peer sends on its next connection comes after the reset.
    let other = connected(family, peer_port(0)?)?;
    needed("read of the other connection", read_exactly(&other.input, 4))?;
    // A system may discard what was not read before the reset.
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
