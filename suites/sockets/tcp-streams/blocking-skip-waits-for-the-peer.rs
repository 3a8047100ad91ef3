//! ---
//! title: blocking-skip of a connection waits until the peer sends, and skips at least one byte then
//! requirements: [sockets.tcp.connect.connects, io.streams.blocking-skip.waits]
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
    // The peer sends once the guest is about to wait. Three times: the bytes may come before the guest does wait.
    for round in ["one", "two", "three"] {
        signal(round);
        let mut skipped = 0;
        while skipped < 5 {
            let count = ok(
                &format!("blocking-skip, round {round}"),
                client.input.blocking_skip(5 - skipped),
            )?;
            holds(
                &format!("the count of blocking-skip, round {round}"),
                (1..=5 - skipped).contains(&count),
                "at least 1, and at most what was asked for",
                &count,
            )?;
            skipped += count;
        }
    }
    Ok(())
}
