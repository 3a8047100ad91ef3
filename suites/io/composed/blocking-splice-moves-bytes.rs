//! ---
//! title: blocking-splice moves bytes between two streams that another component forwards
//! formerly: [io/composed/splice-lends-a-stream]
//! requirements: [io.streams.splice.moves-bytes, io.streams.blocking-splice.waits]
//! stdin: hello
//! behind: pass-through
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::{stdin::get_stdin, stdout::get_stdout};

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let mut moved = 0;
    while moved < 5 {
        out.subscribe().block();
        let count = ok("blocking-splice", out.blocking_splice(&input, 5 - moved))?;
        let is_right = (1..=5 - moved).contains(&count);
        holds(
            "bytes moved by a blocking-splice",
            is_right,
            "1 to the rest of 5",
            &count,
        )?;
        moved += count;
    }
    ok("blocking-flush", out.blocking_flush())
}
