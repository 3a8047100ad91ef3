//! ---
//! title: set-times-at with no-change leaves a time as it was
//! requirements: [filesystem.types.set-times-at.sets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
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
    let (access, modification) = (NewTimestamp::Timestamp(when), NewTimestamp::Timestamp(then));
    ok(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), "a.txt", access, modification),
    )?;
    ok(
        "set-times-at with no-change",
        data.set_times_at(
            PathFlags::empty(),
            "a.txt",
            NewTimestamp::NoChange,
            NewTimestamp::NoChange,
        ),
    )?;
    let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "a.txt"))?;
    if let Some(seen) = stat.data_access_timestamp {
        equal("the access time", &seen.seconds, &when.seconds)?;
    }
    if let Some(seen) = stat.data_modification_timestamp {
        equal("the modification time", &seen.seconds, &then.seconds)?;
    }
    Ok(())
}
