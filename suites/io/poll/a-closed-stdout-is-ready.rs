//! ---
//! title: poll tells of the pollable of a stdout that has said closed, beside an hour, again and again
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

    let late = subscribe_duration(3_600_000_000_000);
    for _ in 0..3 {
        let writable = out.subscribe();
        equal("what poll gives", &poll(&[&late, &writable]), &vec![1])?;
    }
    Ok(())
}
