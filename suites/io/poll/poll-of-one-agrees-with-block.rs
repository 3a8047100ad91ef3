//! ---
//! title: After block of a pollable returns, poll of it alone returns its index, and ready returns true
//! formerly: [io/poll/block-is-poll-of-one]
//! requirements: [io.poll.pollable.block.until-ready, io.poll.pollable.ready.returns-at-once, io.poll.poll.gives-the-ready-ones]
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    pollable.block();
    for _ in 0..10 {
        equal("poll of the pollable", &poll(&[&pollable]), &vec![0])?;
        pollable.block();
        holds("ready", pollable.ready(), "true", &false)?;
    }
    Ok(())
}
