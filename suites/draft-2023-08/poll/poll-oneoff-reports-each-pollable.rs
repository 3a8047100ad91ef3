//! ---
//! title: poll-oneoff returns for each pollable whether it is ready, in the order of its argument
//! formerly: [draft-2023-08/poll/tells-of-each]
//! requirements: [draft-2023-08.poll-oneoff.as-long]
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

fn run() -> Outcome {
    let past = subscribe(0, false);
    let far = subscribe(HOUR, false);
    let ready = poll_oneoff(&[far, past, far]);
    equal("poll-oneoff of far, past, far", &ready[..], &[false, true, false])?;
    drop_pollable(past);
    let again = subscribe(0, false);
    let ready = poll_oneoff(&[again, far]);
    equal("poll-oneoff of past, far", &ready[..], &[true, false])
}
