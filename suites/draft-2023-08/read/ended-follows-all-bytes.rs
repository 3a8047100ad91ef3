//! ---
//! title: All bytes come before stdin returns ended, or with it
//! formerly: [draft-2023-08/read/ended-comes-after-the-bytes]
//! requirements: [draft-2023-08.read.ended, draft-2023-08.read.open]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: { pattern: 50000 }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let mut all = Vec::new();
    loop {
        let (bytes, status) = ok("blocking-read", blocking_read(get_stdin(), 10_000))?;
        let nothing = bytes.is_empty();
        all.extend(bytes);
        if status == StreamStatus::Ended {
            break;
        }
        holds(
            "the bytes of a blocking-read that says open",
            !nothing,
            "at least 1",
            &0,
        )?;
    }
    equal("the number of bytes", &all.len(), &50_000)?;
    holds(
        "the bytes by blocking-read",
        all == pattern(0, 50_000),
        "the pattern",
        &"others",
    )?;
    let (bytes, status) = ok("read after ended", read(get_stdin(), 10))?;
    equal("the bytes after ended", &bytes[..], &[])?;
    equal("the status after ended", &status, &StreamStatus::Ended)
}
