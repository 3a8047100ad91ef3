//! ---
//! title: Dropping an output stream before its pollable traps or succeeds
//! formerly: [io/poll/an-output-stream-dropped-before-its-pollable]
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
