//! ---
//! title: While a flush cannot complete, because nobody reads, check-write permits nothing and the pollable is not ready
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.flush.never-blocks]
//! stdout: { close-on: done }
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
    while written < 128 << 10 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }

    ok("flush", out.flush())?;
    // A pipe takes 64 KiB: what is beyond, the host must hold, and nobody takes it from there.
    if written > 64 << 10 {
        for _ in 0..100 {
            equal(
                "the permit while the flush is pending",
                &ok("check-write", out.check_write())?,
                &0,
            )?;
            equal("ready while the flush is pending", &pollable.ready(), &false)?;
        }
    }
    signal("done");
    Ok(())
}
