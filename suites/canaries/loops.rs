//! ---
//! title: A guest that loops forever ends at the time limit
//! requirements: []
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    signal("looping");
    loop {
        core::hint::black_box(0);
    }
}
