//! ---
//! title: At the end of stdin skip and blocking-skip pass over no bytes, and return ended
//! formerly: [draft-2023-08/skip/the-end-says-ended]
//! requirements: [draft-2023-08.skip.as-read, draft-2023-08.blocking-skip.waits, draft-2023-08.read.ended]
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
    // This waits for the end, which the two calls below then find.
    ok("blocking-read", blocking_read(get_stdin(), 1))?;
    let found = ok("blocking-skip at the end", blocking_skip(get_stdin(), 10))?;
    equal(
        "the result of blocking-skip at the end",
        &found,
        &(0, StreamStatus::Ended),
    )?;
    let found = ok("skip at the end", skip(get_stdin(), 10))?;
    equal("the result of skip at the end", &found, &(0, StreamStatus::Ended))
}
