//! ---
//! title: A write of no bytes succeeds and writes nothing
//! formerly: [io/write/of-nothing-succeeds]
//! requirements: [io.streams.write.takes-all-bytes]
//! expect: { outcome: ok, stdout: x }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok("check-write", out.check_write())?;
    ok("write of no bytes", out.write(b""))?;
    out.subscribe().block();
    ok("check-write after it", out.check_write())?;
    ok("write of one byte", out.write(b"x"))?;
    ok("blocking-flush", out.blocking_flush())
}
