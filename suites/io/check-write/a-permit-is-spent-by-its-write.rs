//! ---
//! title: Once a write has taken all of a permit, one byte more traps
//! requirements: [io.streams.write.more-than-permitted-traps, io.streams.write.needs-a-permit]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

const MOST: u64 = 64 << 20;

fn run() -> Outcome {
    let out = get_stdout();
    let permit = ok("check-write", out.check_write())?;
    if permit <= MOST {
        ok("a write of the whole permit", out.write(&pattern(0, permit as usize)))?;
    }
    must_trap("a write of one byte after the whole permit has been written");
    if permit > MOST {
        // A guest has not the memory to spend such a permit: there is nothing to try.
        core::arch::wasm32::unreachable();
    }
    let seen = out.write(b"x");
    returned("a write of one byte after the whole permit has been written", &seen)
}
