//! ---
//! title: ready of a connection's input becomes true when the peer sends, for a guest that polls a duration of 0 and never waits
//! requirements: [io.poll.pollable.ready.returns-at-once, io.streams.input-subscribe.ready-means-bytes-or-end]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: asking }, { send: hello }, gone] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    let readable = client.input.subscribe();
    holds(
        "the pollable before the peer sends",
        !readable.ready(),
        "not ready",
        &"ready",
    )?;
    signal("asking");
    let ready = || {
        // Not of the connection, too: where both are ready, poll may give the duration alone each time.
        poll(&[&subscribe_duration(0)]);
        readable.ready()
    };
    holds(
        "the pollable after the peer has sent",
        again_and_again(now, 15, ready, |is_ready| !is_ready),
        "ready in the end",
        &"not ready after 15 s",
    )?;
    let bytes = ok("read of the ready input", client.input.read(10))?;
    holds(
        "the bytes that read of the ready input gives",
        !bytes.is_empty(),
        "at least 1",
        &bytes,
    )
}
