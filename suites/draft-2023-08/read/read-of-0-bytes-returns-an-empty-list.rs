//! ---
//! title: A read of 0 bytes of an open stdin returns an empty list, and loses no bytes
//! formerly: [draft-2023-08/read/of-zero-bytes]
//! requirements: [draft-2023-08.read.zero-length]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: [{ send: x }]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let (bytes, status) = ok("read of 0 bytes", read(get_stdin(), 0))?;
    equal("the bytes by read of 0 bytes", &bytes[..], &[])?;
    equal("the status by read of 0 bytes", &status, &StreamStatus::Open)?;
    let (bytes, _) = ok("blocking-read", blocking_read(get_stdin(), 10))?;
    equal("the bytes by blocking-read", &bytes[..], b"x")
}
