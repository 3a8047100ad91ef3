//! ---
//! title: write returns how many bytes it has taken, and that stdout is open
//! formerly: [draft-2023-08/write/takes-bytes-and-says-open]
//! requirements: [draft-2023-08.write.count, draft-2023-08.write.verbatim]
//! snapshots: ['2023-07', '2023-08']
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

/// A write may take fewer bytes than it is given.
const TURNS: usize = 100_000;

fn run() -> Outcome {
    let out = get_stdout();
    let mut rest: &[u8] = b"hello";
    for _ in 0..TURNS {
        let (taken, status) = ok("write", write(out, rest))?;
        holds(
            "the bytes by write",
            taken <= rest.len() as u64,
            "no more than were given",
            &taken,
        )?;
        equal("the status by write", &status, &StreamStatus::Open)?;
        rest = &rest[taken as usize..];
        if rest.is_empty() {
            return Ok(());
        }
    }
    fail(
        "writes of 5 bytes",
        "all are taken",
        &format!("{} are left", rest.len()),
    )
}
