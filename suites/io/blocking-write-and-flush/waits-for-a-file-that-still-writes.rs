//! ---
//! title: blocking-write-and-flush to a file waits where a write of the whole permit is not complete, and does not trap
//! requirements: [io.streams.blocking-write-and-flush.blocks]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// Enough for a host that is late once in a while.
const ROUNDS: usize = 100;
/// A host may permit any number; this many are enough to be written.
const MOST: u64 = 64 << 10;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let mut size = 0;
    for _ in 0..ROUNDS {
        let out = needed("write-via-stream", file.write_via_stream(0))?;
        out.subscribe().block();
        let length = needed("check-write of a ready stream", out.check_write())?.min(MOST);
        needed("write within the permit", out.write(&vec![1; length as usize]))?;
        ok(
            "blocking-write-and-flush after the write",
            out.blocking_write_and_flush(b"x"),
        )?;
        size = size.max(length + 1);
    }
    equal("the size of the file", &needed("stat", file.stat())?.size, &size)
}
