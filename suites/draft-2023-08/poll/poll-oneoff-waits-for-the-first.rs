//! ---
//! title: poll-oneoff waits for the first pollable and no longer, and the clock has advanced by at least its time
//! formerly: [draft-2023-08/poll/waits-for-the-first]
//! requirements: [draft-2023-08.poll-oneoff.waits]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::monotonic_clock::*;
use draft::poll::*;
use guest::*;

draft_test!(run);

const HOUR: u64 = 3_600_000_000_000;
/// Nanoseconds.
const SHORT: u64 = 20_000_000;

fn run() -> Outcome {
    let start = now();
    let ready = poll_oneoff(&[subscribe(HOUR, false), subscribe(SHORT, false)]);
    let took = now() - start;
    equal("poll-oneoff of an hour and 20 ms", &ready[..], &[false, true])?;
    // A clock shows no differences smaller than its resolution.
    holds(
        "the time that poll-oneoff takes",
        took + resolution() >= SHORT,
        "20000000 ns or more",
        &took,
    )
}
