//! ---
//! title: run is called once, and its ok is a success
//! requirements: [cli.run.run.runs-once, cli.run.run.ok-is-success]
//! expect: { outcome: ok, stdout: ran }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    ok("a write", get_stdout().blocking_write_and_flush(b"ran"))
}
