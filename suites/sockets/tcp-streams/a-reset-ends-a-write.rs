//! ---
//! title: A blocking write that waits for a peer fails when the peer resets the connection, and so do the next ones
//! requirements: [sockets.tcp.streams.reset, sockets.tcp.streams.no-signals, io.streams.stream-error.failed-then-closed]
//! level: should
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: writing }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    signal("writing");
    let part = [7; 4096];
    let mut count = 0;
    while client.output.blocking_write_and_flush(&part).is_ok() {
        count += 1;
        holds("the writes that succeed", count < 1 << 14, "less than 64 MiB", &count)?;
    }
    closed!(
        "blocking-write-and-flush after the one that failed",
        client.output.blocking_write_and_flush(&part)
    )?;
    closed!("check-write after it", client.output.check_write())
}
