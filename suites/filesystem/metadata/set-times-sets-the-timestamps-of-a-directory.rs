//! ---
//! title: set-times sets the timestamps of an open directory
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-of-a-directory]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
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
    let sub = open!(
        data,
        "sub",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY
    )?;
    ok(
        "set-times of a directory",
        sub.set_times(NewTimestamp::NoChange, at(PAST)),
    )?;
    equal("its modification time", &modified("stat", sub.stat())?.seconds, &PAST)
}
