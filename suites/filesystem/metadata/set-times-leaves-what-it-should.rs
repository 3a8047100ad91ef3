//! ---
//! title: set-times with no-change leaves a time as it was
//! requirements: [filesystem.types.set-times.sets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let (when, then) = (
        Datetime {
            seconds: 1_000_000_000,
            nanoseconds: 0,
        },
        Datetime {
            seconds: 1_100_000_000,
            nanoseconds: 0,
        },
    );
    ok(
        "set-times",
        file.set_times(NewTimestamp::Timestamp(when), NewTimestamp::Timestamp(then)),
    )?;
    ok(
        "set-times",
        file.set_times(NewTimestamp::NoChange, NewTimestamp::Timestamp(when)),
    )?;
    let stat = ok("stat", file.stat())?;
    if let Some(seen) = stat.data_access_timestamp {
        equal("the access time", &seen.seconds, &when.seconds)?;
    }
    if let Some(seen) = stat.data_modification_timestamp {
        equal("the modification time", &seen.seconds, &when.seconds)?;
    }
    ok(
        "set-times",
        file.set_times(NewTimestamp::Timestamp(then), NewTimestamp::NoChange),
    )?;
    let stat = ok("stat", file.stat())?;
    if let Some(seen) = stat.data_access_timestamp {
        equal("the access time", &seen.seconds, &then.seconds)?;
    }
    if let Some(seen) = stat.data_modification_timestamp {
        equal("the modification time", &seen.seconds, &when.seconds)?;
    }
    Ok(())
}
