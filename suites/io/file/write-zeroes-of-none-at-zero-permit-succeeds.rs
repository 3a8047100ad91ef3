//! ---
//! title: At a permit of 0 of the stream of a file, write-zeroes of no bytes succeeds
//! requirements: [io.streams.write-zeroes.writes-zeroes]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;

test!(run);

fn run() -> Outcome {
    let (_file, out) = without_a_permit()?;
    ok("write-zeroes of 0 at a permit of 0", out.write_zeroes(0))
}
