//! ---
//! title: flush and blocking-flush of a file's stream that nothing was written to succeed, and a write is still permitted
//! formerly: [io/file/a-flush-of-nothing-succeeds]
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.blocking-flush.waits]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.txt: x } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    ok("flush", out.flush())?;
    ok("blocking-flush", out.blocking_flush())?;
    ok("blocking-flush again", out.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", out.check_write())?;
    holds(
        "value of check-write after blocking-flush",
        permit > 0,
        "more than 0",
        &permit,
    )?;
    ok("write of one byte", out.write(b"x"))?;
    ok("second blocking-flush", out.blocking_flush())
}
