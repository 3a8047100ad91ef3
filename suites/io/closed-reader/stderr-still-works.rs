//! ---
//! title: After stdout has said closed, stderr works as before
//! requirements: [io.streams.output-stream.failure-is-no-trap]
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
    for _ in 0..3 {
        out.subscribe().block();
        let told = out
            .check_write()
            .and_then(|_| out.write(b"x"))
            .and_then(|()| out.blocking_flush());
        // It may be told as last-operation-failed first.
        if let Err(StreamError::Closed) = told {
            break;
        }
    }

    let err = get_stderr();
    ok(
        "blocking-write-and-flush to stderr",
        err.blocking_write_and_flush(b"still here\n"),
    )?;
    let permit = ok("check-write of stderr", err.check_write())?;
    holds("the permit of stderr", permit > 0, "more than 0", &permit)
}
