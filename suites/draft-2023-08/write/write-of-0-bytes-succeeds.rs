//! ---
//! title: A write of 0 bytes takes none, and returns open
//! formerly: [draft-2023-08/write/of-nothing-is-no-error]
//! requirements: [draft-2023-08.write.count]
//! snapshots: ['2023-07', '2023-08']
//! expect: { outcome: ok, stdout: '' }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let (taken, status) = ok("write of no bytes", write(get_stdout(), &[]))?;
    equal("the bytes by write of no bytes", &taken, &0)?;
    equal("the status by write of no bytes", &status, &StreamStatus::Open)
}
