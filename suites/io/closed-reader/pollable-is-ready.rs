//! ---
//! title: The pollable of a stdout that has said closed is ready, made before or after, and does not block
//! requirements: [io.streams.output-subscribe.ready-when-closed]
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
    let before = out.subscribe();
    let mut closed = false;
    for _ in 0..3 {
        before.block();
        let told = out
            .check_write()
            .and_then(|_| out.write(b"x"))
            .and_then(|()| out.blocking_flush());
        // It may be told as last-operation-failed first.
        if let Err(StreamError::Closed) = told {
            closed = true;
            break;
        }
    }
    holds(
        "write and blocking-flush without a reader, three times",
        closed,
        "closed",
        &"never closed",
    )?;
    equal("ready, of a pollable made before", &before.ready(), &true)?;
    before.block();
    let after = out.subscribe();
    equal("ready, of a pollable made after", &after.ready(), &true)?;
    after.block();
    Ok(())
}
