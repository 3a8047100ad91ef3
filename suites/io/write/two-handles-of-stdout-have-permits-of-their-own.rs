//! ---
//! title: A write by one handle of stdout takes nothing of the permit of another
//! requirements: [io.streams.check-write.permit-bounds-write]
//! level: should
//! expect: { outcome: ok, stdout: HELO }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stdout(), get_stdout());
    let permits = (
        ok("check-write", first.check_write())?,
        ok("check-write", second.check_write())?,
    );
    holds(
        "the permits",
        permits.0 > 1 && permits.1 > 1,
        "more than a byte each",
        &permits,
    )?;
    ok("write by the first", first.write(b"HE"))?;
    ok("blocking-flush of the first", first.blocking_flush())?;
    ok("write by the second, by its earlier permit", second.write(b"LO"))?;
    ok("blocking-flush of the second", second.blocking_flush())
}
