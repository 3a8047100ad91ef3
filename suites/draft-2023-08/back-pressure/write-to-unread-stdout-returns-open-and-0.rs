//! ---
//! title: "write to a stdout that nobody reads returns: open, and at last 0 bytes taken"
//! formerly: [draft-2023-08/back-pressure/open-with-nothing-taken]
//! requirements: [draft-2023-08.write.never-blocks]
//! snapshots: ['2023-07', '2023-08']
//! stdout: unread
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

/// More than any pipe and host can hold: 64 MiB.
const TURNS: usize = 1024;

fn run() -> Outcome {
    let bytes = pattern(0, 65536);
    for _ in 0..TURNS {
        let (taken, status) = ok("write", write(get_stdout(), &bytes))?;
        equal("the status by write", &status, &StreamStatus::Open)?;
        if taken == 0 {
            return Ok(());
        }
    }
    fail(
        "1024 writes of 64 KiB that nobody reads",
        "0 bytes taken",
        "each took some",
    )
}
