//! ---
//! title: flush and blocking-flush of a stdout that nothing was written to succeed, and a write is still permitted
//! formerly: [io/flush/of-nothing-succeeds]
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.blocking-flush.waits]
//! expect: { outcome: ok, stdout: x }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok("flush", out.flush())?;
    ok("blocking-flush", out.blocking_flush())?;
    ok("blocking-flush again", out.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", out.check_write())?;
    holds(
        "value of check-write after blocking-flush",
        permit > 0,
        "more than 0",
        &permit,
    )?;
    ok("write of one byte", out.write(b"x"))?;
    ok("second blocking-flush", out.blocking_flush())
}
