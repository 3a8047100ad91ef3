//! ---
//! title: A trap is not a success
//! requirements: []
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    must_trap("unreachable");
    core::arch::wasm32::unreachable()
}
