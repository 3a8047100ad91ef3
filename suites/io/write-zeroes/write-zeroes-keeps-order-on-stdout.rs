//! ---
//! title: write-zeroes writes zero bytes to stdout, between what was written before and after
//! formerly: [io/write-zeroes/zeroes-arrive]
//! requirements: [io.streams.write-zeroes.writes-zeroes]
//! expect: { outcome: ok, stdout: "a\0\0\0b" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"a"))?;
    let mut left = 3;
    while left > 0 {
        out.subscribe().block();
        let length = ok("check-write", out.check_write())?.min(left);
        ok("write-zeroes within the permit", out.write_zeroes(length))?;
        left -= length;
    }
    ok("blocking-flush", out.blocking_flush())?;
    ok("second check-write", out.check_write())?;
    ok("write-zeroes of 0", out.write_zeroes(0))?;
    ok("second blocking-write-and-flush", out.blocking_write_and_flush(b"b"))
}
