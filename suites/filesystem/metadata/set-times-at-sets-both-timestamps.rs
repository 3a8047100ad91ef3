//! ---
//! title: set-times-at sets both timestamps of what a path names, and fails for a missing file
//! requirements: [filesystem.types.set-times-at.sets]
//! formerly: [filesystem/metadata/set-times-at-sets-both]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorStat, NewTimestamp, PathFlags};

test!(run);

/// Whole days of the years 2002 and 2005: times that every file system can store, however coarse its timestamps are.
const EARLIER: u64 = 12_000 * 86_400;
const LATER: u64 = 13_000 * 86_400;

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

/// Holds when each timestamp that there is has the seconds that were asked for.
fn are(check: &str, seen: [Option<u64>; 2], expected: [u64; 2]) -> Outcome {
    let as_asked = |index: usize| seen[index].is_none_or(|seconds| seconds == expected[index]);
    let expected_text = format!("access {}, modification {}", expected[0], expected[1]);
    holds(check, as_asked(0) && as_asked(1), &expected_text, &seen)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let path = "sub/b.txt";
    ok(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), path, at(EARLIER), at(LATER)),
    )?;
    let stat = needed("stat-at", data.stat_at(PathFlags::empty(), path))?;
    are("the timestamps that were set", seconds(&stat)?, [EARLIER, LATER])?;
    let missing = data.set_times_at(PathFlags::empty(), "none", at(EARLIER), at(LATER));
    err("set-times-at of a missing file", missing, "an error").map(|_| ())
}
