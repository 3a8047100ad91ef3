//! ---
//! title: With a reader that takes small pieces at its own pace, all bytes arrive in order
//! formerly: [io/back-pressure/a-slow-reader-gets-all]
//! requirements: [io.streams.check-write.zero-permit-ends, io.streams.write.takes-all-bytes, io.streams.write.verbatim]
//! stdout: { slow: 4000 }
//! expect: { outcome: ok, stdout: { pattern: 150000 } }
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
    while written < 150_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            ready.block();
            continue;
        }
        let length = permit.min(150_000 - written) as usize;
        ok("write within the permit", out.write(&pattern(written as usize, length)))?;
        written += length as u64;
    }
    ok("blocking-flush", out.blocking_flush())
}
