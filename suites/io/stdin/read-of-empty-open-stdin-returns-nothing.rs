//! ---
//! title: While stdin is open and empty, read and skip return nothing at once and the pollable is not ready
//! formerly: [io/stdin/read-does-not-wait]
//! requirements: [io.streams.read.does-not-block, io.streams.skip.as-read, io.streams.input-subscribe.ready-means-bytes-or-end]
//! stdin: [{ await: asking }, { send: hello }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    for _ in 0..100 {
        equal("read while nothing has come", &ok("read", input.read(10))?, &vec![])?;
        equal("skip while nothing has come", &ok("skip", input.skip(10))?, &0)?;
        equal("ready while nothing has come", &pollable.ready(), &false)?;
    }
    signal("asking");
    pollable.block();
    let first = ok("read when the pollable is ready", input.read(10))?;
    holds(
        "read when the pollable is ready",
        !first.is_empty(),
        "at least 1 byte",
        &first,
    )
}
