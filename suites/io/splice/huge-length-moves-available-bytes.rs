//! ---
//! title: splices of 2^64-1 bytes move the available bytes
//! formerly: [io/splice/a-huge-length-is-no-harm]
//! requirements: [io.streams.splice.moves-bytes, io.streams.blocking-splice.waits]
//! stdin: hello
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, output) = (get_stdin(), get_stdout());
    let mut moved = ok("blocking-splice", output.blocking_splice(&input, u64::MAX))?;
    while moved < 5 {
        input.subscribe().block();
        output.subscribe().block();
        moved += ok("splice", output.splice(&input, u64::MAX))?;
    }
    equal("bytes moved in total", &moved, &5)?;
    ok("blocking-flush", output.blocking_flush())
}
