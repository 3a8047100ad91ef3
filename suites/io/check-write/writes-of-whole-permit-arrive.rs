//! ---
//! title: Writes that each use the whole permit arrive complete and in order
//! formerly: [io/check-write/writes-of-the-whole-permit-arrive]
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.write.takes-all-bytes, io.streams.write.verbatim]
//! expect: { outcome: ok, stdout: { pattern: 200000 } }
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
    while written < 200_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            ready.block();
            continue;
        }
        let length = permit.min(200_000 - written) as usize;
        ok("write within the permit", out.write(&pattern(written as usize, length)))?;
        written += length as u64;
    }
    ok("blocking-flush", out.blocking_flush())
}
