//! ---
//! title: A file is written at the time that the wall clock tells, within 5 s
//! requirements: [clocks.wall-clock.now.external-reference]
//! level: should
//! dirs:
//!   - { guest: /data, holds: {} }
//! expect: { outcome: ok, dirs: { /data: { new.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let before = now();
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at", file)?;
    equal("write", &ok("write", file.write(b"hello", 0))?, &5)?;
    let modified = ok("stat", file.stat())?.data_modification_timestamp;
    let after = now();
    let modified = some("the data-modification-timestamp", modified)?;
    holds(
        "the data-modification-timestamp",
        modified.seconds + 5 >= before.seconds && modified.seconds <= after.seconds + 5,
        &format!("within 5 s of {} to {}", before.seconds, after.seconds),
        &modified,
    )
}
