//! ---
//! title: poll over both streams of an idle connection returns when the peer resets it
//! requirements: [sockets.tcp.streams.reset, io.streams.input-subscribe.ready-means-bytes-or-end]
//! level: should
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: waiting }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    let pollable = client.input.subscribe();
    holds(
        "the pollable before the reset",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    signal("waiting");
    pollable.block();
    holds("the pollable after block", pollable.ready(), "ready", &"not ready")?;
    ended!("read after the reset", client.input.read(10))
}
