//! ---
//! title: After a stdout has returned closed, splice into it returns closed each time and reads nothing from its source
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

    let input = get_stdin();
    for _ in 0..3 {
        closed!("splice into a closed stream", out.splice(&input, 10))?;
    }
    let mut left = Vec::new();
    while left.len() < 5 {
        left.extend(ok("blocking-read", input.blocking_read(5))?);
    }
    equal("rest of the source", &left, &b"hello".to_vec())
}
