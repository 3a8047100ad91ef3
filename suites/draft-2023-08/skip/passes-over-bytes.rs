//! ---
//! title: blocking-skip and skip pass over bytes and return their number; what follows is read
//! requirements: [draft-2023-08.skip.as-read, draft-2023-08.blocking-skip.waits]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: [{ await: ready }, { send: abcdef }]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    signal("ready");
    let mut passed = 0;
    while passed < 2 {
        let (skipped, status) = ok("blocking-skip", blocking_skip(get_stdin(), 2 - passed))?;
        holds(
            "the bytes by blocking-skip",
            skipped >= 1 && passed + skipped <= 2,
            "1 or 2 in all",
            &skipped,
        )?;
        equal("the status by blocking-skip", &status, &StreamStatus::Open)?;
        passed += skipped;
    }
    let mut text = Vec::new();
    let (skipped, status) = ok("skip", skip(get_stdin(), 1))?;
    holds("the bytes by skip", skipped <= 1, "1 at most", &skipped)?;
    equal("the status by skip", &status, &StreamStatus::Open)?;
    let expected: &[u8] = if skipped == 1 { b"def" } else { b"cdef" };
    while text.len() < expected.len() {
        text.extend(ok("blocking-read", blocking_read(get_stdin(), 10))?.0);
    }
    equal("the bytes by blocking-read", &text[..], expected)
}
