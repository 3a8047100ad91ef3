//! ---
//! title: One pollable of a connection's input is ready while bytes wait, not ready once they were read, and ready again for more
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.poll.pollable.block.until-ready]
//! args: ['{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do: [accept, { send: one }, { await: first }, { send: two }, { await: second }, { send: end }, { await: third }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    // The same one each time: that it was ready once says nothing of later.
    let readable = client.input.subscribe();
    for (round, next, expected) in [(1, "first", "one"), (2, "second", "two"), (3, "third", "end")] {
        let mut text = Vec::new();
        while text.len() < expected.len() {
            readable.block();
            let bytes = ok(&format!("read in round {round}"), client.input.read(10))?;
            holds(
                &format!("the bytes that block has waited for in round {round}"),
                !bytes.is_empty(),
                "at least 1",
                &bytes,
            )?;
            text.extend(bytes);
        }
        equal(&format!("the bytes of round {round}"), &text[..], expected.as_bytes())?;
        holds(
            &format!("the pollable of the emptied input in round {round}"),
            !readable.ready(),
            "not ready",
            &"ready",
        )?;
        signal(next);
    }
    readable.block();
    let end = client.input.read(10);
    closed!("read once the pollable is ready for the end of the peer", end)
}
