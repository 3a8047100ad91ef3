//! ---
//! title: set-times-at with now for both timestamps sets the current time
//! requirements: [filesystem.types.set-times-at.sets]
//! dirs: [{ guest: /data, holds: { a.txt: hello, clock.txt: x } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    needed(
        "set-times-at to the past",
        data.set_times_at(none, "a.txt", at(PAST), at(PAST)),
    )?;
    if modified("stat-at", data.stat_at(none, "a.txt"))?.seconds != PAST {
        return not_applicable("set-times-at does not set the time that it is given");
    }
    is_set(
        "set-times-at to now",
        data.set_times_at(none, "a.txt", NewTimestamp::Now, NewTimestamp::Now),
    )?;
    // What a write of another file sets is the current time.
    let clock = open!(data, "clock.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    needed("write of the other file", clock.write(b"y", 0))?;
    let now = modified("stat-at of the other file", data.stat_at(none, "clock.txt"))?;
    let seen = modified("stat-at again", data.stat_at(none, "a.txt"))?;
    holds(
        "the modification time",
        seen.seconds.abs_diff(now.seconds) <= 10,
        "what a write of another file has set, within ten seconds",
        &(seen, now),
    )
}
