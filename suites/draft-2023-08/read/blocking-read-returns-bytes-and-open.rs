//! ---
//! title: blocking-read returns the bytes that have come, and open while stdin is open
//! formerly: [draft-2023-08/read/bytes-come-with-open]
//! requirements: [draft-2023-08.read.open, draft-2023-08.blocking-read.waits]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: [{ await: ready }, { send: abc }]
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
    let mut text = Vec::new();
    while text.len() < 3 {
        let (bytes, status) = ok("blocking-read", blocking_read(get_stdin(), 100))?;
        holds("the bytes by blocking-read", !bytes.is_empty(), "at least 1", &bytes)?;
        equal("the status by blocking-read", &status, &StreamStatus::Open)?;
        text.extend(bytes);
    }
    equal(
        "the bytes by all blocking-reads",
        &String::from_utf8_lossy(&text)[..],
        "abc",
    )
}
