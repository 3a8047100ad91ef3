//! ---
//! title: Into a stdout that has said closed, splices of 0 bytes say closed, again and again
//! requirements: [io.streams.output-stream.closed-stays-closed, io.streams.splice.reports-errors]
//! stdin: hello
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
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

    let input = get_stdin();
    for _ in 0..3 {
        closed!("splice of 0 bytes into a closed stream", out.splice(&input, 0))?;
        closed!(
            "blocking-splice of 0 bytes into a closed stream",
            out.blocking_splice(&input, 0)
        )?;
    }
    Ok(())
}
