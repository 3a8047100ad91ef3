//! ---
//! title: A run that returns err is a failure, and what it flushed reaches the reader once
//! requirements: [cli.run.run.err-is-failure, cli.run.run.runs-once]
//! expect: { outcome: err, stdout: ran }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(b"ran"),
    )?;
    done();
    Err(Failed)
}
