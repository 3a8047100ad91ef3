//! ---
//! title: set-times-at with now sets one timestamp to the current time and keeps or sets the other
//! requirements: [filesystem.types.set-times-at.sets]
//! formerly: [filesystem/metadata/set-times-at-to-now]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, clock.txt: x } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let set = |call, access, modification| {
        is_set(
            call,
            data.set_times_at(PathFlags::empty(), "a.txt", access, modification),
        )
    };
    let seen = |call| seconds(&needed(call, data.stat_at(PathFlags::empty(), "a.txt"))?);
    let kept = |time: Option<u64>| time.is_none_or(|seconds| seconds == PAST);
    // What a write of another file sets is the current time, where the platform maintains it.
    let clock = open!(data, "clock.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    needed("write of the other file", clock.write(b"x", 0))?;
    let now = seconds(&needed("stat of the other file", clock.stat())?)?[1];
    let is_now = |time: Option<u64>, most: u64| {
        time.is_none_or(|time| time != PAST && now.is_none_or(|now| time.abs_diff(now) <= most))
    };
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
        is_now(times[1], 10),
        "what a write of another file has set, within ten seconds",
        &(times, now),
    )?;
    set("set-times-at of the access time to now", NewTimestamp::Now, at(PAST))?;
    let times = seen("stat-at again")?;
    holds(
        "the access time after now",
        // A file system may store the day of an access alone, in a time zone of its own.
        is_now(times[0], 2 * 86_400),
        "what a write of another file has set, within two days",
        &(times, now),
    )?;
    holds(
        "the modification time that was given",
        kept(times[1]),
        "what was set",
        &times,
    )
}
