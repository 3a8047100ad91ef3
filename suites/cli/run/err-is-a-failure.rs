//! ---
//! title: run's err is a failure, and what was flushed before it reaches the reader
//! requirements: [cli.run.run.err-is-failure, cli.run.run.runs-once]
//! expect: { outcome: err, stdout: ran }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    ok("a write", get_stdout().blocking_write_and_flush(b"ran"))?;
    done();
    Err(Failed)
}
