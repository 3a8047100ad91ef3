//! ---
//! title: A second handle of stdout is told as well that nothing can arrive
//! requirements: [io.streams.output-stream.failure-is-told]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
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

    let second = get_stdout();
    ended!(
        "blocking-write-and-flush through a second handle",
        second.blocking_write_and_flush(b"x")
    )
}
