//! ---
//! title: After a stdout has returned closed, flush returns closed each time
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

    for _ in 0..3 {
        closed!("flush on a closed stream", out.flush())?;
    }
    Ok(())
}
