//! Timestamps that are set, and those that a platform maintains.
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorStat, ErrorCode, NewTimestamp};

/// Whole days of the years 2002 and 2005: times that every file system can store, however coarse its timestamps are.
pub const EARLIER: u64 = 12_000 * 86_400;
pub const LATER: u64 = 13_000 * 86_400;
/// The one to set where a single time will do.
pub const PAST: u64 = EARLIER;

pub fn at(seconds: u64) -> NewTimestamp {
    NewTimestamp::Timestamp(Datetime {
        seconds,
        nanoseconds: 0,
    })
}

/// The seconds of the access and of the modification timestamp, where the platform maintains them. Where it maintains neither, the
/// test is not applicable.
pub fn seconds(stat: &DescriptorStat) -> Result<[Option<u64>; 2], Failed> {
    let times = [stat.data_access_timestamp, stat.data_modification_timestamp];
    let seconds = times.map(|time| time.map(|time| time.seconds));
    if seconds == [None, None] {
        return not_applicable("stat returns neither timestamp");
    }
    Ok(seconds)
}

/// Holds when each timestamp that there is has the seconds that were asked for.
#[track_caller]
pub fn are(check: &str, seen: [Option<u64>; 2], expected: [u64; 2]) -> Outcome {
    let as_asked = |index: usize| seen[index].is_none_or(|seconds| seconds == expected[index]);
    let expected_text = format!("access {}, modification {}", expected[0], expected[1]);
    holds(check, as_asked(0) && as_asked(1), &expected_text, &seen)
}

/// The modification timestamp. Where the platform does not maintain it, the test is not applicable.
pub fn modified(call: &str, stat: Result<DescriptorStat, ErrorCode>) -> Result<Datetime, Failed> {
    match needed(call, stat)?.data_modification_timestamp {
        Some(time) => Ok(time),
        None => not_applicable("stat returns no modification timestamp"),
    }
}
