//! ---
//! title: A write updates the modification time of its file and of no other
//! requirements: [filesystem.types.stat.times-of-changes]
//! formerly: [filesystem/metadata/a-write-moves-the-modification-time]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    needed("set-times", file.set_times(at(PAST), at(PAST)))?;
    let set = modified("stat after set-times", file.stat())?;
    if set.seconds != PAST {
        return not_applicable("set-times does not set the modification time");
    }
    let other = modified("stat-at of the other file", data.stat_at(PathFlags::empty(), "b.txt"))?;
    needed("write", file.write(b"x", 0))?;
    let written = modified("stat after the write", file.stat())?;
    holds(
        "the modification time after the write",
        written.seconds != PAST,
        "another than was set",
        &written,
    )?;
    let after = modified(
        "stat-at of the other file after the write",
        data.stat_at(PathFlags::empty(), "b.txt"),
    )?;
    equal(
        "the modification time of the other file",
        &(after.seconds, after.nanoseconds),
        &(other.seconds, other.nanoseconds),
    )
}
