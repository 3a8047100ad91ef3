//! ---
//! title: blocking-splice or the blocking-flush after it fails when stdout has no reader
//! formerly: [io/closed-reader/a-failed-splice-is-told]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdin: "abc"
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    if out.blocking_splice(&input, 10).is_ok() {
        ended!("blocking-flush without a reader", out.blocking_flush())?;
    }
    Ok(())
}
