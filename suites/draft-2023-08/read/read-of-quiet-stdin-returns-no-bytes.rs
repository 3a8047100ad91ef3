//! ---
//! title: read of a stdin to which nothing was sent returns no bytes, and open
//! formerly: [draft-2023-08/read/does-not-wait]
//! requirements: [draft-2023-08.read.never-blocks]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: []
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
        let (bytes, status) = ok("read", read(get_stdin(), 10))?;
        equal("the bytes by read", &bytes[..], &[])?;
        equal("the status by read", &status, &StreamStatus::Open)?;
    }
    Ok(())
}
