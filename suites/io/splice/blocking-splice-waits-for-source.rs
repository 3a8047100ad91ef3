//! ---
//! title: blocking-splice waits until its source has bytes
//! formerly: [io/splice/blocking-waits-for-its-source]
//! requirements: [io.streams.blocking-splice.waits]
//! stdin: [{ await: asking }, { send: hello }]
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    signal("asking");
    let mut moved = 0;
    while moved < 5 {
        let count = ok("blocking-splice", out.blocking_splice(&input, 100))?;
        holds("bytes moved by a blocking-splice", count > 0, "more than 0", &count)?;
        moved += count;
    }
    equal("bytes moved in total", &moved, &5)?;
    ok("blocking-flush", out.blocking_flush())
}
