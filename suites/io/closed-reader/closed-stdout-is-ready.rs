//! ---
//! title: The pollables of a stdout that has failed are ready and do not block
//! formerly: [io/closed-reader/pollable-is-ready]
//! requirements: [io.streams.output-subscribe.ready-when-closed, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    let before = out.subscribe();
    until_failed(&out)?;
    equal("ready of a pollable created before", &before.ready(), &true)?;
    before.block();
    let after = out.subscribe();
    equal("ready of a pollable created after", &after.ready(), &true)?;
    after.block();
    Ok(())
}
