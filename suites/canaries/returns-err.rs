//! ---
//! title: A run that returns err is not a success
//! requirements: []
//! expect: { outcome: err }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    done();
    Err(Failed)
}
