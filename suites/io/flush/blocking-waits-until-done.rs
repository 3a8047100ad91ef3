//! ---
//! title: blocking-flush of more than a pipe takes waits for the reader; then a write is permitted
//! requirements: [io.streams.blocking-flush.waits]
//! stdout: { read-on: flushing }
//! timeout: 5
//! expect: { outcome: ok, stdout: { pattern: 100000 } }
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
    while written < 100_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            signal("flushing");
            ready.block();
            continue;
        }
        let length = permit.min(100_000 - written as u64) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    signal("flushing");
    ok("blocking-flush", out.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", out.check_write())?;
    holds("the permit after blocking-flush", permit > 0, "more than 0", &permit)
}
