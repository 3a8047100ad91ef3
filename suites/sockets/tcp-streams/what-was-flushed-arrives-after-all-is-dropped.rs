//! ---
//! title: Bytes that were flushed arrive, and then the end, after streams and socket were dropped
//! requirements: [sockets.tcp.drop.closes, io.streams.output-stream.flushed-outlives-it]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { expect: { pattern: 3000 } }, expect-end] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    ok(
        "blocking-write-and-flush",
        client.output.blocking_write_and_flush(&pattern(0, 3000)),
    )?;
    drop(client);
    Ok(())
}
