//! ---
//! title: splice and blocking-splice from a stdin at its end return closed, each time
//! formerly: [io/splice/a-closed-source-is-reported]
//! requirements: [io.streams.splice.reports-errors]
//! stdin: "abc"
//! expect: { outcome: ok, stdout: x }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let end = loop {
        if let Err(error) = input.blocking_read(100) {
            break error;
        }
    };
    if !matches!(end, StreamError::Closed) {
        return not_applicable("blocking-read at the end of stdin does not return closed");
    }
    for _ in 0..3 {
        closed!("blocking-splice from a closed stdin", out.blocking_splice(&input, 10))?;
        closed!("splice from a closed stdin", out.splice(&input, 10))?;
    }
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"x"))
}
