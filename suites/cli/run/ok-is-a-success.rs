//! ---
//! title: run is called once, and returning ok is a success
//! requirements: [cli.run.run.runs-once, cli.run.run.ok-is-success]
//! expect: { outcome: ok, stdout: ran }
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
    )
}
