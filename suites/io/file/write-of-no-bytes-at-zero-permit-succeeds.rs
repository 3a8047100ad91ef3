//! ---
//! title: At a permit of 0 of the stream of a file, a write of no bytes succeeds
//! requirements: [io.streams.write.takes-all-bytes]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;

test!(run);

fn run() -> Outcome {
    let (_file, out) = without_a_permit()?;
    ok("write of no bytes at a permit of 0", out.write(b""))
}
