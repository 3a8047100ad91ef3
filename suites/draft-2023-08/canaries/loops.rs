//! ---
//! title: A guest that loops forever ends at the time limit
//! requirements: []
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    signal("looping");
    loop {
        core::hint::black_box(0);
    }
}
