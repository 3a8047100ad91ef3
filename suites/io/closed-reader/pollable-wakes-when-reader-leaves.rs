//! ---
//! title: A guest that waits at a full stdout is woken when the reader goes away
//! formerly: [io/closed-reader/gone-during-a-wait]
//! requirements: [io.streams.write.never-blocks, io.streams.output-subscribe.ready-when-closed]
//! stdout: { close-on: full }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();
    let mut written = 0;
    while written < 4 << 20 {
        let permit = ok("check-write while nobody reads", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    if written >= 4 << 20 {
        return not_applicable("check-write permits 4 MiB to a stdout that nobody reads");
    }
    signal("full");
    // Nobody reads any more: only the end of the reader can make the stream ready.
    pollable.block();
    Ok(())
}
