//! ---
//! title: check-write of a fresh stdout that is ready returns more than 0, and a write of one byte succeeds
//! formerly: [io/check-write/a-ready-stream-permits-a-write]
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.output-subscribe.ready-means-permit]
//! expect: { outcome: ok, stdout: x }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let permit = ok("check-write on a fresh stdout", out.check_write())?;
    holds(
        "value of check-write of a fresh stdout",
        permit > 0,
        "more than 0",
        &permit,
    )?;
    ok("write of one byte", out.write(b"x"))?;
    ok("blocking-flush", out.blocking_flush())
}
