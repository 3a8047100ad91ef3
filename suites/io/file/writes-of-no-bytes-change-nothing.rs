//! ---
//! title: Writes of no bytes and of no zeroes to a file succeed and change nothing
//! formerly: [io/file/writes-of-nothing-change-nothing]
//! requirements: [io.streams.write.takes-all-bytes, io.streams.write-zeroes.writes-zeroes, io.streams.blocking-write-and-flush.writes-and-flushes, io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: helLo } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(3))?;
    out.subscribe().block();
    ok("check-write", out.check_write())?;
    ok("write of no bytes", out.write(b""))?;
    out.subscribe().block();
    ok("second check-write", out.check_write())?;
    ok("write-zeroes of 0", out.write_zeroes(0))?;
    ok(
        "blocking-write-and-flush of no bytes",
        out.blocking_write_and_flush(b""),
    )?;
    ok(
        "blocking-write-zeroes-and-flush of 0",
        out.blocking_write_zeroes_and_flush(0),
    )?;
    // The position has not changed.
    ok("blocking-write-and-flush of a byte", out.blocking_write_and_flush(b"L"))
}
