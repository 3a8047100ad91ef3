//! ---
//! title: With a slow reader, the pollable becomes ready after flush, check-write then returns more than 0, and all bytes arrive in order
//! formerly: [io/flush/pending-ends-when-stdout-is-read]
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.output-subscribe.ready-means-permit]
//! stdout: { slow: 20000 }
//! expect: { outcome: ok, stdout: { pattern: 300000 } }
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
    while written < 300_000 {
        pollable.block();
        let permit = ok("check-write of a ready stdout", out.check_write())?;
        holds(
            "value of check-write of a ready stdout",
            permit > 0,
            "more than 0",
            &permit,
        )?;
        let length = permit.min(300_000 - written as u64) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
        ok("flush", out.flush())?;
    }
    ok("blocking-flush", out.blocking_flush())
}
