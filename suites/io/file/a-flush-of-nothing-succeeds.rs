//! ---
//! title: A stream of a file that nothing was written to flushes, again and again, and still permits a write
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.blocking-flush.waits]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.txt: x } } }
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
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.txt", file)?;
    let out = ok("write-via-stream", file.write_via_stream(0))?;
    ok("flush", out.flush())?;
    ok("blocking-flush", out.blocking_flush())?;
    ok("blocking-flush again", out.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", out.check_write())?;
    holds("the permit after blocking-flush", permit > 0, "more than 0", &permit)?;
    ok("a write of one byte", out.write(b"x"))?;
    ok("blocking-flush", out.blocking_flush())
}
