//! ---
//! title: A run that returns err is not a success
//! requirements: []
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! expect: { outcome: err }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    done();
    Err(Failed)
}
