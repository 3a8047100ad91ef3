//! ---
//! title: "A stream is dropped before a pollable made of it: the run ends with a trap, or goes on"
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
