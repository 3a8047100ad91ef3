//! ---
//! title: Writes return open before the reader leaves, and then ended
//! formerly: [draft-2023-08/closed-reader/gone-while-writing]
//! requirements: [draft-2023-08.write.ended, draft-2023-08.write.count]
//! snapshots: ['2023-07', '2023-08']
//! stdout: { close-on: gone }
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
    let (taken, status) = ok("the first blocking-write", blocking_write(get_stdout(), b"first"))?;
    holds(
        "the bytes by the first blocking-write",
        taken >= 1,
        "at least 1",
        &taken,
    )?;
    equal("the status by the first blocking-write", &status, &StreamStatus::Open)?;
    signal("gone");
    let bytes = pattern(0, 65536);
    for _ in 0..TURNS {
        let (_, status) = ok("write after the reader has gone", write(get_stdout(), &bytes))?;
        if status == StreamStatus::Ended {
            return Ok(());
        }
        poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
    }
    fail("1000 writes of 64 KiB after the reader has gone", "ended", "open")
}
