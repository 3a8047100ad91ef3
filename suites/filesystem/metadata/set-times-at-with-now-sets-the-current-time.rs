//! ---
//! title: set-times-at with now sets one timestamp to the current time and keeps or sets the other
//! requirements: [filesystem.types.set-times-at.sets]
//! formerly: [filesystem/metadata/set-times-at-to-now]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorStat, NewTimestamp, PathFlags};

test!(run);

/// A whole day of the year 2002: a time that every file system can store, however coarse its timestamps are.
const PAST: u64 = 12_000 * 86_400;

fn at(seconds: u64) -> NewTimestamp {
    NewTimestamp::Timestamp(Datetime {
        seconds,
        nanoseconds: 0,
    })
}

/// The seconds of the access and of the modification timestamp, where the platform maintains them. Where it maintains neither, the
/// test is not applicable.
fn seconds(stat: &DescriptorStat) -> Result<[Option<u64>; 2], Failed> {
    let times = [stat.data_access_timestamp, stat.data_modification_timestamp];
    let seconds = times.map(|time| time.map(|time| time.seconds));
    if seconds == [None, None] {
        return not_applicable("stat returns neither timestamp");
    }
    Ok(seconds)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let set = |call, access, modification| {
        ok(
            call,
            data.set_times_at(PathFlags::empty(), "a.txt", access, modification),
        )
    };
    let seen = |call| seconds(&needed(call, data.stat_at(PathFlags::empty(), "a.txt"))?);
    let kept = |time: Option<u64>| time.is_none_or(|seconds| seconds == PAST);
    let moved = |time: Option<u64>| time.is_none_or(|seconds| seconds != PAST);
    set("set-times-at", at(PAST), at(PAST))?;
    set(
        "set-times-at of the modification time to now",
        NewTimestamp::NoChange,
        NewTimestamp::Now,
    )?;
    let times = seen("stat-at")?;
    holds(
        "the access time after no-change",
        kept(times[0]),
        "what was set",
        &times,
    )?;
    holds(
        "the modification time after now",
        moved(times[1]),
        "another than was set",
        &times,
    )?;
    set("set-times-at of the access time to now", NewTimestamp::Now, at(PAST))?;
    let times = seen("stat-at again")?;
    holds(
        "the access time after now",
        moved(times[0]),
        "another than was set",
        &times,
    )?;
    holds(
        "the modification time that was given",
        kept(times[1]),
        "what was set",
        &times,
    )
}
