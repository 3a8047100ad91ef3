//! ---
//! title: set-times-at with symlink-follow sets the timestamps of what a link leads to, and not those of the link
//! requirements: [filesystem.types.set-times-at.sets, filesystem.types.path-flags.symlink-follow]
//! formerly: [filesystem/metadata/set-times-at-of-links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorStat, ErrorCode, NewTimestamp, PathFlags};

test!(run);

/// A whole day of the year 2002: a time that every file system can store, however coarse its timestamps are.
const PAST: u64 = 12_000 * 86_400;

fn at(seconds: u64) -> NewTimestamp {
    NewTimestamp::Timestamp(Datetime {
        seconds,
        nanoseconds: 0,
    })
}

/// The modification timestamp. Where the platform does not maintain it, the test is not applicable.
fn modified(call: &str, stat: Result<DescriptorStat, ErrorCode>) -> Result<Datetime, Failed> {
    match needed(call, stat)?.data_modification_timestamp {
        Some(time) => Ok(time),
        None => not_applicable("stat returns no modification timestamp"),
    }
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok(
        "set-times-at with symlink-follow",
        data.set_times_at(PathFlags::SYMLINK_FOLLOW, "link", at(PAST), at(PAST)),
    )?;
    let target = modified("stat-at of the target", data.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the modification time of the target", &target.seconds, &PAST)?;
    let link = modified("stat-at of the link", data.stat_at(PathFlags::empty(), "link"))?;
    holds(
        "the modification time of the link",
        link.seconds != PAST,
        "another than was set",
        &link,
    )
}
