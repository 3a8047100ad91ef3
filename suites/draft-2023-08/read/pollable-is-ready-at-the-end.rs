//! ---
//! title: The pollable of a stdin at its end is ready
//! formerly: [draft-2023-08/read/the-pollable-tells-of-the-end]
//! requirements: [draft-2023-08.input-pollable.ready]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: ""
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    for _ in 0..2 {
        let ready = poll_oneoff(&[subscribe_to_input_stream(get_stdin())]);
        equal("poll-oneoff of a stdin at its end", &ready[..], &[true])?;
    }
    let (bytes, status) = ok("blocking-read", blocking_read(get_stdin(), 10))?;
    equal("the bytes at the end", &bytes[..], &[])?;
    equal("the status at the end", &status, &StreamStatus::Ended)
}
