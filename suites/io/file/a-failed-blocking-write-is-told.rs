//! ---
//! title: blocking-write-and-flush and blocking-write-zeroes-and-flush to a file at an offset that no file has fail
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.blocking-write-and-flush.writes-and-flushes, io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let (Ok(one), Ok(two)) = (
        file.write_via_stream(u64::MAX - 10),
        file.write_via_stream(u64::MAX - 10),
    ) else {
        // A host may refuse such an offset at once.
        return Ok(());
    };
    ended!(
        "blocking-write-and-flush at no offset",
        one.blocking_write_and_flush(b"x")
    )?;
    ended!(
        "blocking-write-zeroes-and-flush at no offset",
        two.blocking_write_zeroes_and_flush(1)
    )
}
