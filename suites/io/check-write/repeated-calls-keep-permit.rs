//! ---
//! title: Repeated calls of check-write neither write anything nor reduce the permit to 0
//! formerly: [io/check-write/asking-again-takes-nothing]
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
        holds("value of check-write", permit > 0, "more than 0", &permit)?;
    }
    for byte in b"once" {
        out.subscribe().block();
        ok("check-write before a write", out.check_write())?;
        ok("write of one byte", out.write(&[*byte]))?;
    }
    ok("blocking-flush", out.blocking_flush())
}
