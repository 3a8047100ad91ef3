//! ---
//! title: The pollable of a stdout that takes bytes is ready immediately
//! formerly: [draft-2023-08/back-pressure/a-free-stdout-is-ready]
//! requirements: [draft-2023-08.output-pollable.ready]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let ready = poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
    equal("poll-oneoff of a fresh stdout", &ready[..], &[true])
}
