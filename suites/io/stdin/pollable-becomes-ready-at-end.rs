//! ---
//! title: The pollable of an empty stdin becomes ready when the writer closes it, and read returns closed
//! formerly: [io/stdin/pollable-becomes-ready-at-the-end]
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.streams.input-stream.closed-at-the-end]
//! stdin: [{ await: asking }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    equal("ready while stdin is open and empty", &pollable.ready(), &false)?;
    signal("asking");
    pollable.block();
    closed!("read when the pollable is ready", input.read(10))
}
