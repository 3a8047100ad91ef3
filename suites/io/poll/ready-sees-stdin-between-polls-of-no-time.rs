//! ---
//! title: ready of stdin becomes true when bytes come, for a guest that polls a duration of 0 and never waits
//! requirements: [io.poll.pollable.ready.returns-at-once, io.streams.input-subscribe.ready-means-bytes-or-end]
//! stdin: [{ await: asking }, { send: hello }]
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let readable = input.subscribe();
    holds("ready of stdin without bytes", !readable.ready(), "false", &"true")?;
    signal("asking");
    let ready = || {
        // Not of stdin, too: where both are ready, poll may give the duration alone each time.
        poll(&[&subscribe_duration(0)]);
        readable.ready()
    };
    holds(
        "ready of stdin with bytes",
        again_and_again(now, 15, ready, |is_ready| !is_ready),
        "true in the end",
        &"false after 15 s",
    )?;
    let bytes = ok("read of the ready stdin", input.read(10))?;
    holds("the bytes of a ready stdin", !bytes.is_empty(), "at least 1", &bytes)
}
