//! ---
//! title: blocking-write waits for a reader that comes late, and continues
//! formerly: [draft-2023-08/write/blocking-write-goes-on-when-the-reader-comes]
//! requirements: [draft-2023-08.blocking-write.waits, draft-2023-08.write.verbatim]
//! snapshots: ['2023-07', '2023-08']
//! stdout: { read-on: full }
//! expect: { outcome: ok, stdout: { pattern: 8000000 } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

/// More than the pipe and the host can hold.
const ALL: usize = 8_000_000;

fn run() -> Outcome {
    let bytes = pattern(0, ALL);
    let mut sent = 0;
    // Until the host takes no more.
    while sent < ALL {
        let (taken, _) = ok("write", write(get_stdout(), &bytes[sent..]))?;
        sent += taken as usize;
        if taken == 0 {
            break;
        }
    }
    signal("full");
    while sent < ALL {
        let (taken, status) = ok("blocking-write", blocking_write(get_stdout(), &bytes[sent..]))?;
        holds("the bytes by blocking-write", taken >= 1, "at least 1", &taken)?;
        equal("the status by blocking-write", &status, &StreamStatus::Open)?;
        sent += taken as usize;
    }
    Ok(())
}
