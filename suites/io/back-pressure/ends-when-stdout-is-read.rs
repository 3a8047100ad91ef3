//! ---
//! title: Once the reader comes, the pollable of a full stdout becomes ready, the permit is more than 0, and all bytes arrive in order
//! requirements: [io.streams.check-write.zero-permit-ends, io.streams.output-subscribe.ready-means-permit, io.streams.write.takes-all-bytes]
//! stdout: { read-on: full }
//! timeout: 5
//! expect: { outcome: ok, stdout: { pattern: 300000 } }
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
    let mut told = false;
    while written < 300_000 {
        let mut permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            if !told {
                signal("full");
                told = true;
            }
            pollable.block();
            permit = ok("check-write after the wait", out.check_write())?;
            holds("the permit after the wait", permit > 0, "more than 0", &permit)?;
        }
        let length = permit.min(300_000 - written as u64) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    if !told {
        signal("full");
    }
    ok("blocking-flush", out.blocking_flush())
}
