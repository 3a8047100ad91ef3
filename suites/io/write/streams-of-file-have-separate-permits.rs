//! ---
//! title: A write to one stream of a file does not use the permit of another stream
//! formerly: [io/write/two-streams-of-a-file-have-permits-of-their-own]
//! requirements: [io.streams.check-write.permit-bounds-write]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HelLo } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let output = needed("write-via-stream", file.write_via_stream(0))?;
    let other = needed("second write-via-stream", file.write_via_stream(3))?;
    output.subscribe().block();
    other.subscribe().block();
    ok("check-write of the first", output.check_write())?;
    let permit = ok("check-write of the second", other.check_write())?;
    holds("value of check-write of the second", permit > 0, "more than 0", &permit)?;
    ok("write to the first", output.write(b"H"))?;
    ok("write to the second, with its earlier permit", other.write(b"L"))?;
    ok("blocking-flush of the second", other.blocking_flush())?;
    ok("blocking-flush of the first", output.blocking_flush())
}
