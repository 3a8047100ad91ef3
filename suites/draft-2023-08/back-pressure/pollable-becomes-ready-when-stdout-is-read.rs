//! ---
//! title: After back-pressure the pollable is ready once stdout is read, and the next write takes bytes
//! formerly: [draft-2023-08/back-pressure/the-pollable-tells-when-to-go-on]
//! requirements: [draft-2023-08.write.never-blocks, draft-2023-08.output-pollable.ready, draft-2023-08.poll-oneoff.waits]
//! snapshots: ['2023-07', '2023-08']
//! stdout: { read-on: full }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

const TURNS: usize = 1024;

fn run() -> Outcome {
    let bytes = pattern(0, 65536);
    for _ in 0..TURNS {
        let (taken, _) = ok("write", write(get_stdout(), &bytes))?;
        if taken > 0 {
            continue;
        }
        signal("full");
        let ready = poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
        equal("poll-oneoff of a stdout that is being read", &ready[..], &[true])?;
        let (taken, status) = ok("the next write", write(get_stdout(), &bytes))?;
        equal("the status by the next write", &status, &StreamStatus::Open)?;
        return holds("the bytes by the next write", taken > 0, "at least 1", &taken);
    }
    fail(
        "1024 writes of 64 KiB that nobody reads",
        "0 bytes taken",
        "each took some",
    )
}
