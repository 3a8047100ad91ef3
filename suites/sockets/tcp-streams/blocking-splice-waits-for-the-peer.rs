//! ---
//! title: blocking-splice of a connection's input to its output waits until the peer sends, and moves bytes then
//! requirements: [sockets.tcp.connect.connects, io.streams.blocking-splice.waits]
//! level: should
//! args: ['{server.port}', '{echo.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - { await: one }
//!       - { send: hello }
//!       - { expect: hello }
//!       - { await: two }
//!       - { send: again }
//!       - { expect: again }
//!       - { await: three }
//!       - { send: third }
//!       - { expect: third }
//!       - gone
//!   echo: { protocol: tcp, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    // The peer sends once the guest is about to wait.
    for round in ["one", "two", "three"] {
        signal(round);
        five_bytes_move(&client, round)?;
    }
    // Bytes that come back each time. So often, because they may have come before the guest waits.
    let echo = connected(family, peer_port(1)?)?;
    needed("write", write_all(&echo.output, b"hello"))?;
    for round in 1..=300 {
        five_bytes_move(&echo, &format!("{round} of the echo"))?;
    }
    let bytes = ok("read of the last echo", read_exactly(&echo.input, 5))?;
    equal("the last echo", &bytes[..], &b"hello"[..])
}

fn five_bytes_move(connection: &Connection, round: &str) -> Outcome {
    let mut moved = 0;
    while moved < 5 {
        let count = ok(
            &format!("blocking-splice, round {round}"),
            connection.output.blocking_splice(&connection.input, 5 - moved),
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
        connection.output.blocking_flush(),
    )
}
