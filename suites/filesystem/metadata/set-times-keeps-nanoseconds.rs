//! ---
//! title: set-times stores the nanoseconds of both timestamps as precisely as the file system stores those of a write
//! requirements: [filesystem.types.set-times.nanoseconds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags};

test!(run);

/// Set to a time whose nanoseconds use every digit. The second is an odd one: exFAT and FAT store even ones alone.
const SECONDS: u64 = 1_234_567_891;
const NANOSECONDS: u32 = 123_456_789;

/// The finest digit, as a power of ten, that some of the timestamps use: 1 for nanoseconds, 10^9 where there are whole seconds alone.
fn precision(times: &[Option<Datetime>]) -> u32 {
    let finest = |time: &Datetime| {
        (0..9)
            .map(|digit| 10_u32.pow(digit))
            .find(|unit| time.nanoseconds % (unit * 10) != 0)
    };
    times.iter().flatten().filter_map(finest).min().unwrap_or(1_000_000_000)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    // What the file system can store shows in the timestamps that it sets by itself.
    let mut natural: [Vec<Option<Datetime>>; 2] = [Vec::new(), Vec::new()];
    for number in 0..8 {
        let new = open!(data, &format!("new{number}"), OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        needed("write", new.write(b"x", 0))?;
        let stat = needed("stat of a new file", new.stat())?;
        natural[0].push(stat.data_access_timestamp);
        natural[1].push(stat.data_modification_timestamp);
    }
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: SECONDS,
        nanoseconds: NANOSECONDS,
    });
    needed("set-times", file.set_times(time, time))?;
    let stat = needed("stat", file.stat())?;
    let seen = [stat.data_access_timestamp, stat.data_modification_timestamp];
    let mut checked = false;
    for (index, name) in ["access", "modification"].into_iter().enumerate() {
        let unit = precision(&natural[index]);
        let Some(seen) = seen[index] else { continue };
        // A file system that stores whole or even seconds, or days, keeps no more.
        if unit == 1_000_000_000 || seen.seconds != SECONDS {
            continue;
        }
        checked = true;
        equal(
            &format!("the nanoseconds of the {name} time, in units of {unit}"),
            &(seen.nanoseconds / unit),
            &(NANOSECONDS / unit),
        )?;
    }
    match checked {
        true => Ok(()),
        false => not_applicable("the file system stores no fractions of a second"),
    }
}
