//! ---
//! title: set-times updates the status-change timestamp to the current time, and does not set it to the given one
//! requirements: [filesystem.types.stat.status-change]
//! formerly: [filesystem/metadata/changes-move-the-status-change-time]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, clock.txt: x } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// The clock of the file system ticks every few milliseconds, or seconds. Where so many writes see no tick, the test is not applicable.
const WRITES: usize = 20_000;

fn time(seen: Option<Datetime>) -> Result<(u64, u32), Failed> {
    match seen {
        Some(time) => Ok((time.seconds, time.nanoseconds)),
        None => not_applicable("stat does not return this timestamp"),
    }
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let clock = open!(
        data,
        "clock.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let before = time(needed("stat", file.stat())?.status_change_timestamp)?;
    let mut now = before;
    for _ in 0..WRITES {
        needed("write of another file", clock.write(b"x", 0))?;
        now = time(needed("stat of the other file", clock.stat())?.data_modification_timestamp)?;
        if now > before {
            break;
        }
    }
    if now <= before {
        return not_applicable("the clock of the file system does not tick in 20000 writes");
    }
    needed("set-times", file.set_times(at(PAST), at(PAST)))?;
    let after = time(ok("stat after set-times", file.stat())?.status_change_timestamp)?;
    holds(
        "the status-change time after set-times",
        after >= now,
        &format!("at least {now:?}"),
        &after,
    )
}
