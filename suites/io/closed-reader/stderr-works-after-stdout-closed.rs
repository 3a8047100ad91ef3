//! ---
//! title: After stdout has failed, stderr still works
//! formerly: [io/closed-reader/stderr-still-works]
//! requirements: [io.streams.output-stream.failure-is-no-trap]
//! level: should
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    until_failed(&out)?;
    let err = get_stderr();
    ok(
        "blocking-write-and-flush to stderr",
        err.blocking_write_and_flush(b"still here\n"),
    )?;
    err.subscribe().block();
    let permit = ok("check-write of stderr", err.check_write())?;
    holds("value of check-write of stderr", permit > 0, "more than 0", &permit)
}
