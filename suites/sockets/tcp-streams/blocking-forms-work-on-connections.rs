//! ---
//! title: blocking-skip, write-zeroes, blocking-write-zeroes-and-flush and blocking-splice work on the streams of a connection
//! requirements:
//!   - sockets.tcp.connect.connects
//!   - io.streams.blocking-skip.waits
//!   - io.streams.blocking-write-zeroes-and-flush.writes-zeroes
//!   - io.streams.blocking-splice.waits
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    ok(
        "blocking-write-zeroes-and-flush",
        client.output.blocking_write_zeroes_and_flush(100),
    )?;
    let mut skipped = 0;
    while skipped < 60 {
        skipped += ok("blocking-skip", server.input.blocking_skip(60 - skipped))?;
    }
    equal(
        "the bytes after the skip",
        &ok("read", read_exactly(&server.input, 40))?,
        &vec![0; 40],
    )?;
    ok("write", write_all(&client.output, &pattern(0, 1000)))?;
    let mut spliced = 0;
    while spliced < 1000 {
        let count = ok(
            "blocking-splice",
            server.output.blocking_splice(&server.input, 1000 - spliced),
        )?;
        spliced += count;
    }
    ok("blocking-flush", server.output.blocking_flush())?;
    equal(
        "the bytes that were spliced",
        &ok("read", read_exactly(&client.input, 1000))?,
        &pattern(0, 1000),
    )
}
