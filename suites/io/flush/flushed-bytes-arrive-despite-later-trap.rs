//! ---
//! title: Bytes for which blocking-flush returned ok arrive, though the guest traps immediately afterwards
//! formerly: [io/flush/what-is-flushed-survives-a-trap]
//! requirements: [io.streams.blocking-flush.waits]
//! stdout: { slow: 20000 }
//! expect: { outcome: trap, stdout: { pattern: 150000 } }
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
        let length = permit.min(150_000 - written as u64) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    ok("blocking-flush", out.blocking_flush())?;
    must_trap("an instruction that traps");
    core::arch::wasm32::unreachable()
}
