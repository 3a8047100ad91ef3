//! ---
//! title: Writes to a peer that has gone come to fail, once, then give closed; nothing traps, and the run ends
//! requirements: [sockets.tcp.streams.no-signals, io.streams.stream-error.failed-then-closed]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    drop(server);
    let mut count = 0;
    while client.output.blocking_write_and_flush(&[7; 4096]).is_ok() {
        count += 1;
        holds("the writes that succeed", count < 1 << 14, "less than 64 MiB", &count)?;
    }
    closed!(
        "blocking-write-and-flush after the one that failed",
        client.output.blocking_write_and_flush(b"x")
    )?;
    closed!("flush after it", client.output.flush())
}
