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
    let mut bytes = Vec::new();
    let read = || {
        client
            .input
            .read(10)
            .map(|part| bytes.extend(part))
            .map(|()| bytes.len())
    };
    let length = again_and_again(now, 10, read, |length| length.as_ref().is_ok_and(|length| *length < 5));
    ok("read of the open connection", length)?;
    equal("the bytes that read alone gives", &bytes[..], &b"hello"[..])?;
    signal("read");
    let end = again_and_again(
        now,
        10,
        || client.input.read(10),
        |read| read.as_ref().is_ok_and(Vec::is_empty),
    );
    closed!("read after the end of the peer", end)
}
