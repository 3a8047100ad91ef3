//! ---
//! title: Handles that another component forwards can be created and dropped a thousand times
//! formerly: [io/composed/handles-are-dropped-in-order]
//! requirements: [io.streams.subscribe.child, io.poll.pollable.ready.returns-at-once]
//! stdin: [{ await: never }]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    for _ in 0..1000 {
        let input = get_stdin();
        let pollable = input.subscribe();
        equal("ready of an open, empty stdin", &pollable.ready(), &false)?;
        drop(pollable);
        drop(input);
    }
    Ok(())
}
