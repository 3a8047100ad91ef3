//! ---
//! title: The pollables of a stdout that has returned closed are ready and do not block
//! formerly: [io/closed-reader/pollable-is-ready]
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
    let mut is_closed = false;
    // The first error may be last-operation-failed.
    for _ in 0..3 {
        before.block();
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
    equal("ready of a pollable created before", &before.ready(), &true)?;
    before.block();
    let after = out.subscribe();
    equal("ready of a pollable created after", &after.ready(), &true)?;
    after.block();
    Ok(())
}
