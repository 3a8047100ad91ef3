//! Timestamps that are set, and those that a platform maintains.
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, DescriptorStat, ErrorCode, NewTimestamp, OpenFlags};

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

/// Holds when a function has set times. A file system need not let anybody set them, which is unsupported: then the test is not applicable.
#[track_caller]
pub fn is_set(check: &str, set: Result<(), ErrorCode>) -> Outcome {
    match set {
        Err(ErrorCode::Unsupported) => not_applicable("the times of files cannot be set"),
        set => ok(check, set),
    }
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

/// A time whose nanoseconds use every digit. The second is an odd one: exFAT and FAT store even ones alone.
const FINE_TIME: Datetime = Datetime {
    seconds: 1_234_567_891,
    nanoseconds: 123_456_789,
};
pub const FINE: NewTimestamp = NewTimestamp::Timestamp(FINE_TIME);

/// The finest digit, as a power of ten, that some of the timestamps use: 1 for nanoseconds, 10^9 where there are whole seconds alone.
fn precision(times: &[Option<Datetime>]) -> u32 {
    let finest = |time: &Datetime| {
        (0..9)
            .map(|digit| 10_u32.pow(digit))
            .find(|unit| time.nanoseconds % (unit * 10) != 0)
    };
    times.iter().flatten().filter_map(finest).min().unwrap_or(1_000_000_000)
}

/// Holds when the timestamps, both set to `FINE`, have its nanoseconds as far as the file system stores them, which shows in the
/// timestamps that it sets by itself: those of files made below `directory`.
#[track_caller]
pub fn keeps_nanoseconds(directory: &Descriptor, stat: &DescriptorStat) -> Outcome {
    let mut natural: [Vec<Option<Datetime>>; 2] = [Vec::new(), Vec::new()];
    for number in 0..8 {
        let path = format!("new{number}");
        let new = open!(directory, &path, OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        needed("write", new.write(b"x", 0))?;
        let stat = needed("stat of a new file", new.stat())?;
        natural[0].push(stat.data_access_timestamp);
        natural[1].push(stat.data_modification_timestamp);
    }
    let seen = [stat.data_access_timestamp, stat.data_modification_timestamp];
    let mut checked = false;
    for (index, name) in ["access", "modification"].into_iter().enumerate() {
        let unit = precision(&natural[index]);
        let Some(seen) = seen[index] else { continue };
        // A file system that stores whole or even seconds, or days, keeps no more.
        if unit == 1_000_000_000 || seen.seconds != FINE_TIME.seconds {
            continue;
        }
        checked = true;
        equal(
            &format!("the nanoseconds of the {name} time, in units of {unit}"),
            &(seen.nanoseconds / unit),
            &(FINE_TIME.nanoseconds / unit),
        )?;
    }
    match checked {
        true => Ok(()),
        false => not_applicable("the file system stores no fractions of a second"),
    }
}
