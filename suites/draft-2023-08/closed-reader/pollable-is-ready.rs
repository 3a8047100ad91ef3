//! ---
//! title: The pollable of a stdout that has ended is ready
//! formerly: [draft-2023-08/closed-reader/its-pollable-is-ready]
//! requirements: [draft-2023-08.output-pollable.ready, draft-2023-08.write.ended]
//! snapshots: ['2023-07', '2023-08']
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

const TURNS: usize = 1000;

fn run() -> Outcome {
    let bytes = pattern(0, 4096);
    for _ in 0..TURNS {
        let (_, status) = ok("blocking-write without a reader", blocking_write(get_stdout(), &bytes))?;
        if status == StreamStatus::Ended {
            let ready = poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
            return equal("poll-oneoff of a stdout that has ended", &ready[..], &[true]);
        }
    }
    fail("1000 blocking-writes of 4096 bytes without a reader", "ended", "open")
}
