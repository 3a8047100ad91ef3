//! ---
//! title: A flush that could not complete does when the reader comes; then the pollable is ready and a write permitted
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.output-subscribe.ready-means-permit, io.streams.flush.output-arrives]
//! stdout: { read-on: flushing }
//! timeout: 5
//! expect: { outcome: ok, stdout: { pattern: 100001 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();
    let mut written = 0;
    while written < 100_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(100_000 - written as u64) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    ok("flush", out.flush())?;
    signal("flushing");
    pollable.block();
    while written < 100_001 {
        let permit = ok("check-write after the flush is done", out.check_write())?;
        holds("the permit after the wait", permit > 0, "more than 0", &permit)?;
        let length = permit.min(100_001 - written as u64) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
        pollable.block();
    }
    ok("blocking-flush", out.blocking_flush())
}
