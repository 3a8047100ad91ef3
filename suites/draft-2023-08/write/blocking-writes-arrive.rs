//! ---
//! title: blocking-write takes at least a byte each time; 100000 of them arrive in order
//! requirements: [draft-2023-08.blocking-write.waits, draft-2023-08.write.verbatim]
//! snapshots: ['2023-07', '2023-08']
//! expect: { outcome: ok, stdout: { pattern: 100000 } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let bytes = pattern(0, 100_000);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        let (taken, status) = ok("blocking-write", blocking_write(get_stdout(), rest))?;
        holds(
            "the bytes by blocking-write",
            taken >= 1 && taken <= rest.len() as u64,
            "at least 1, and at most what was given",
            &taken,
        )?;
        equal("the status by blocking-write", &status, &StreamStatus::Open)?;
        rest = &rest[taken as usize..];
    }
    Ok(())
}
