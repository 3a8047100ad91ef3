//! ---
//! title: stat returns the nanoseconds of each timestamp, where the file system stores fractions of a second
//! requirements: [filesystem.types.stat.nanoseconds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

/// An odd second: exFAT and FAT store even ones, or days, in some of their timestamps.
const ODD: u64 = 1_234_567_891;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: ODD,
        nanoseconds: 0,
    });
    needed(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), "a.txt", time, time),
    )?;
    let stat = needed("stat-at", data.stat_at(PathFlags::empty(), "a.txt"))?;
    let whole = |time: Option<Datetime>| time.is_none_or(|time| time.seconds == ODD);
    if !whole(stat.data_access_timestamp) || !whole(stat.data_modification_timestamp) {
        return not_applicable("the file system does not store each second of each timestamp");
    }
    // One of these may have been made at the start of a second, but not all.
    let mut maintained = [false; 3];
    let mut with_nanoseconds = [false; 3];
    for number in 0..8 {
        let new = open!(data, &format!("new{number}"), OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        needed("write", new.write(b"x", 0))?;
        let stat = ok("stat of a new file", new.stat())?;
        let times = [
            stat.data_access_timestamp,
            stat.data_modification_timestamp,
            stat.status_change_timestamp,
        ];
        for (index, time) in times.iter().enumerate() {
            let Some(time) = time else { continue };
            holds(
                "nanoseconds",
                time.nanoseconds < 1_000_000_000,
                "less than a second",
                &times,
            )?;
            maintained[index] = true;
            with_nanoseconds[index] |= time.nanoseconds != 0;
        }
    }
    if with_nanoseconds == [false; 3] {
        return not_applicable("no timestamp has nanoseconds: the file system may store whole seconds");
    }
    equal(
        "which of the access, modification and status-change timestamps have nanoseconds",
        &with_nanoseconds,
        &maintained,
    )
}
