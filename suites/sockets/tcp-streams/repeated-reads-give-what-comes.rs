//! ---
//! title: read gives the bytes of a peer, and its end, to a guest that calls it again and again, and never waits
//! requirements: [io.streams.read.returns-what-is-available, io.streams.read.does-not-block, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: reading }, { send: hello }, { await: read }, close] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::now;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    signal("reading");
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let mut bytes = Vec::new();
    while bytes.len() < 5 && now() - start < 10_000_000_000 {
        bytes.extend(ok("read of the open connection", client.input.read(10))?);
    }
    equal("the bytes by read alone", &bytes[..], &b"hello"[..])?;
    signal("read");
    let start = now();
    loop {
        match client.input.read(10) {
            Ok(bytes) if bytes.is_empty() && now() - start < 10_000_000_000 => continue,
            end => return closed!("read after the end of the peer", end),
        }
    }
}
