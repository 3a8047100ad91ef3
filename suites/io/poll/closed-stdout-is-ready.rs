//! ---
//! title: poll returns the index of the pollable of a stdout that has returned closed
//! formerly: [io/poll/a-closed-stdout-is-ready]
//! requirements: [io.poll.poll.errors-are-ready, io.streams.output-subscribe.ready-when-closed]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;
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

    let late = subscribe_duration(3_600_000_000_000);
    for _ in 0..3 {
        let writable = out.subscribe();
        equal("poll", &poll(&[&late, &writable]), &vec![1])?;
    }
    Ok(())
}
