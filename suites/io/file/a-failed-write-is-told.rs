//! ---
//! title: A write to a file at an offset that no file has, and its blocking-flush, do not both succeed
//! requirements: [io.streams.output-stream.failure-is-told]
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
    let Ok(out) = file.write_via_stream(u64::MAX - 10) else {
        // A host may refuse such an offset at once.
        return Ok(());
    };
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    ended!("check-write, write and blocking-flush at no offset", told)
}
