//! ---
//! title: Bytes for which blocking-write-and-flush returned ok arrive, though the guest traps immediately afterwards
//! formerly: [io/blocking-write-and-flush/what-is-written-survives-a-trap]
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes]
//! stdout: { slow: 20000 }
//! expect: { outcome: trap, stdout: { pattern: 122880 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for part in 0..30 {
        let bytes = pattern(part * 4096, 4096);
        ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
    }
    must_trap("an instruction that traps");
    core::arch::wasm32::unreachable()
}
