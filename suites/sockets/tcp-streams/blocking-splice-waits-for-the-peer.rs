//! ---
//! title: blocking-splice of a connection's input to its output waits until the peer sends, and moves bytes then
//! requirements: [sockets.tcp.connect.connects, io.streams.blocking-splice.waits]
//! level: should
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    needed("write", write_all(&client.output, b"hello"))?;
    // Each time the bytes are on their way to the peer and back. More than once: they may have come before the guest waits.
    for round in 1..=300 {
        let mut moved = 0;
        while moved < 5 {
            let count = ok(
                &format!("blocking-splice, round {round}"),
                client.output.blocking_splice(&client.input, 5 - moved),
            )?;
            // It waits until both streams are ready: then there is a byte to move, and room for it.
            holds(
                &format!("the count of blocking-splice, round {round}"),
                (1..=5 - moved).contains(&count),
                "at least 1, and at most what was asked for",
                &count,
            )?;
            moved += count;
        }
        ok(
            &format!("blocking-flush, round {round}"),
            client.output.blocking_flush(),
        )?;
    }
    equal(
        "the bytes at the end",
        &ok("read at the end", read_exactly(&client.input, 5))?,
        &b"hello".to_vec(),
    )
}
