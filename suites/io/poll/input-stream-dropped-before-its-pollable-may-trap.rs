//! ---
//! title: Dropping an input stream before its pollable traps or succeeds
//! formerly: [io/poll/a-stream-dropped-before-its-pollable]
//! requirements: [io.streams.subscribe.child]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    drop(input);
    drop(pollable);
    Ok(())
}
