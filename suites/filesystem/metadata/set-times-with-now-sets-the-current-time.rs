//! ---
//! title: set-times with now sets a timestamp to what a write sets it to, within ten seconds
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-to-now]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, DescriptorStat, ErrorCode, NewTimestamp, OpenFlags};

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
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    ok("set-times", file.set_times(at(PAST), at(PAST)))?;
    ok("set-times to now", file.set_times(NewTimestamp::Now, NewTimestamp::Now))?;
    let set = modified("stat after set-times", file.stat())?;
    needed("write", file.write(b"x", 0))?;
    let written = modified("stat after the write", file.stat())?;
    let apart = set.seconds.abs_diff(written.seconds);
    holds(
        "the seconds between now and the write",
        apart <= 10,
        "at most 10",
        &apart,
    )
}
