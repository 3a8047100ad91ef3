//! ---
//! title: A write to one stream of a file takes nothing of the permit of another
//! requirements: [io.streams.check-write.permit-bounds-write]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HElLO } } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at", file)?;
    let output = ok("write-via-stream", file.write_via_stream(0))?;
    let other = ok("write-via-stream", file.write_via_stream(3))?;
    let permits = (
        ok("check-write", output.check_write())?,
        ok("check-write", other.check_write())?,
    );
    holds(
        "the permits",
        permits.0 > 1 && permits.1 > 1,
        "more than a byte each",
        &permits,
    )?;
    ok("write to the first", output.write(b"HE"))?;
    ok("write to the second, by its earlier permit", other.write(b"LO"))?;
    ok("blocking-flush of the second", other.blocking_flush())?;
    ok("blocking-flush of the first", output.blocking_flush())
}
