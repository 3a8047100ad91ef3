//! ---
//! title: block on the pollable of a connection's input returns once the peer has sent, and the pollable is ready then
//! requirements: [sockets.tcp.connect.connects, io.poll.pollable.block.until-ready, io.streams.input-subscribe.ready-means-bytes-or-end]
//! args: ['{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do: [accept, { await: one }, { send: hello }, { await: two }, { send: hello }, { await: three }, { send: hello }, gone]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    let pollable = client.input.subscribe();
    // The peer sends once the guest is about to wait. Three times: the bytes may come before the guest does wait.
    for round in ["one", "two", "three"] {
        signal(round);
        pollable.block();
        holds(
            &format!("the pollable after block, round {round}"),
            pollable.ready(),
            "ready",
            &"not ready",
        )?;
        let bytes = needed("blocking-read", read_exactly(&client.input, 5))?;
        equal(
            &format!("the bytes that blocking-read gives, round {round}"),
            &bytes[..],
            &b"hello"[..],
        )?;
    }
    // The pollable goes before its stream.
    drop(pollable);
    Ok(())
}
