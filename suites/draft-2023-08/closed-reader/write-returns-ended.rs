//! ---
//! title: write to a stdout whose reader is gone succeeds and returns ended
//! formerly: [draft-2023-08/closed-reader/a-write-says-ended]
//! requirements: [draft-2023-08.write.ended]
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

/// The host may notice only at a write that it has taken, and may gather small ones.
const TURNS: usize = 1000;

fn run() -> Outcome {
    let bytes = pattern(0, 4096);
    for _ in 0..TURNS {
        let (_, status) = ok("write without a reader", write(get_stdout(), &bytes))?;
        if status == StreamStatus::Ended {
            return Ok(());
        }
        poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
    }
    fail("1000 writes of 4096 bytes without a reader", "ended", "open")
}
