//! ---
//! title: After stdout has returned closed, stderr still works
//! formerly: [io/closed-reader/stderr-still-works]
//! requirements: [io.streams.output-stream.failure-is-no-trap]
//! level: should
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let mut is_closed = false;
    // The first error may be last-operation-failed.
    for _ in 0..3 {
        out.subscribe().block();
        let result = out
            .check_write()
            .and_then(|_| out.write(b"x"))
            .and_then(|()| out.blocking_flush());
        if let Err(StreamError::Closed) = result {
            is_closed = true;
            break;
        }
    }
    if !is_closed {
        return not_applicable("no operation on a stdout without a reader returns closed");
    }

    let err = get_stderr();
    ok(
        "blocking-write-and-flush to stderr",
        err.blocking_write_and_flush(b"still here\n"),
    )?;
    let permit = ok("check-write of stderr", err.check_write())?;
    holds("value of check-write of stderr", permit > 0, "more than 0", &permit)
}
