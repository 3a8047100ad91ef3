//! ---
//! title: At the end of stdin blocking-read returns no bytes and ended, each time
//! formerly: [draft-2023-08/read/the-end-says-ended]
//! requirements: [draft-2023-08.read.ended, draft-2023-08.blocking-read.waits]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: ""
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    for _ in 0..3 {
        let (bytes, status) = ok("blocking-read at the end", blocking_read(get_stdin(), 10))?;
        equal("the bytes at the end", &bytes[..], &[])?;
        equal("the status at the end", &status, &StreamStatus::Ended)?;
    }
    Ok(())
}
