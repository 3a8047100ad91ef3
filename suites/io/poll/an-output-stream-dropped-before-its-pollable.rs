//! ---
//! title: "An output stream is dropped before a pollable made of it: the run ends with a trap, or goes on"
//! requirements: [io.streams.subscribe.child]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();
    drop(out);
    drop(pollable);
    Ok(())
}
