//! ---
//! title: Writes within the permit arrive in order through a component that forwards them
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.write.takes-all-bytes, io.streams.blocking-flush.waits]
//! behind: pass-through
//! expect: { outcome: ok, stdout: { pattern: 3000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for start in [0, 1000, 2000] {
        let mut bytes = pattern(start, 1000);
        while !bytes.is_empty() {
            out.subscribe().block();
            let permit = ok("check-write", out.check_write())?;
            let rest = bytes.split_off(bytes.len().min(permit as usize));
            ok("write within the permit", out.write(&bytes))?;
            bytes = rest;
        }
    }
    ok("blocking-flush", out.blocking_flush())
}
