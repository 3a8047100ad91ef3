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
        equal(
            "value of read while stdin is empty",
            &ok("read", input.read(10))?,
            &vec![],
        )?;
        equal("value of skip while stdin is empty", &ok("skip", input.skip(10))?, &0)?;
        equal("ready while stdin is empty", &pollable.ready(), &false)?;
    }
    signal("asking");
    pollable.block();
    let first = ok("read when the pollable is ready", input.read(10))?;
    holds(
        "value of read when the pollable is ready",
        !first.is_empty(),
        "at least 1 byte",
        &first,
    )
}
