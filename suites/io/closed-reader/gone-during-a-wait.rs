//! ---
//! title: A guest that waits at a full stdout is woken when the reader goes, and is told
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.output-subscribe.ready-when-closed, io.streams.output-stream.failure-is-no-trap]
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
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    signal("full");
    // Not ready before the reader goes; and then for good.
    pollable.block();
    ended!(
        "blocking-write-and-flush of what cannot arrive",
        out.blocking_write_and_flush(b"x")
    )
}
