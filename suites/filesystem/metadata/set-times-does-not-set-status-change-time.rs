//! ---
//! title: set-times and set-times-at to the past do not set the status-change timestamp, which stat and stat-at return
//! requirements: [filesystem.types.stat.status-change]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorStat, OpenFlags, PathFlags};

test!(run);

/// Whole days of the years 2002 and 2005: times that every file system can store, however coarse its timestamps are.
const PAST: [u64; 2] = [12_000 * 86_400, 13_000 * 86_400];

/// Holds when the status-change timestamp, where the platform maintains one, is not what was set.
fn is_another(call: &str, stat: DescriptorStat, set: u64) -> Outcome {
    let Some(time) = stat.status_change_timestamp else {
        return not_applicable("stat returns no status-change timestamp");
    };
    holds(
        &format!("the status-change time of {call}"),
        time.seconds != set,
        "another than set-times was given",
        &time,
    )
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let (none, [first, second]) = (PathFlags::empty(), PAST);
    needed("set-times", file.set_times(at(first), at(first)))?;
    is_another("stat", ok("stat", file.stat())?, first)?;
    let set = data.set_times_at(none, "a.txt", at(second), at(second));
    needed("set-times-at", set)?;
    is_another("stat-at", ok("stat-at", data.stat_at(none, "a.txt"))?, second)
}
