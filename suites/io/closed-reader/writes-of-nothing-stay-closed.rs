//! ---
//! title: On a stdout that has said closed, blocking writes of no bytes and of no zeroes say closed, again and again
//! requirements: [io.streams.output-stream.closed-stays-closed]
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

    for _ in 0..3 {
        closed!(
            "blocking-write-and-flush of no bytes on a closed stream",
            out.blocking_write_and_flush(b"")
        )?;
        closed!(
            "blocking-write-zeroes-and-flush of 0 on a closed stream",
            out.blocking_write_zeroes_and_flush(0)
        )?;
    }
    Ok(())
}
