//! ---
//! title: Into a stdout that has said closed, splice says closed, again and again, and takes nothing from its source
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
        closed!("splice into a closed stream", out.splice(&input, 10))?;
    }
    let mut left = Vec::new();
    while left.len() < 5 {
        left.extend(ok("blocking-read", input.blocking_read(5))?);
    }
    equal("what is left", &left, &b"hello".to_vec())
}
