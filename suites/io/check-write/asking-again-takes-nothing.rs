//! ---
//! title: check-write asked many times neither writes nor uses the permit up
//! requirements: [io.streams.check-write.permit-bounds-write]
//! expect: { outcome: ok, stdout: once }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    for _ in 0..1000 {
        let permit = ok("check-write", out.check_write())?;
        holds(
            "the permit of a stream nothing was written to",
            permit > 0,
            "more than 0",
            &permit,
        )?;
    }
    ok("a write of the bytes", out.write(b"once"))?;
    ok("blocking-flush", out.blocking_flush())
}
