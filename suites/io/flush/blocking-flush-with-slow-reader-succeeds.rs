//! ---
//! title: With a slow reader, blocking-flush succeeds, check-write then returns more than 0, and all bytes arrive in order
//! formerly: [io/flush/blocking-waits-until-done]
//! requirements: [io.streams.blocking-flush.waits]
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
    let ready = out.subscribe();
    let mut written = 0;
    while written < 300_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            ready.block();
            continue;
        }
        let length = permit.min(300_000 - written as u64) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    ok("blocking-flush", out.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", out.check_write())?;
    holds(
        "value of check-write after blocking-flush",
        permit > 0,
        "more than 0",
        &permit,
    )
}
