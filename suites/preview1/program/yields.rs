//! ---
//! title: sched_yield comes back
//! requirements: [preview1.sched-yield.returns]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    for _ in 0..100 {
        ok("sched_yield", sched_yield())?;
    }
    Ok(())
}
