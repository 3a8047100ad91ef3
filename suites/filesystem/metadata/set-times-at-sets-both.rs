//! ---
//! title: set-times-at sets both times of what a path names
//! requirements: [filesystem.types.set-times-at.sets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, NewTimestamp, PathFlags};

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
        data.set_times_at(PathFlags::empty(), "sub/b.txt", access, modification),
    )?;
    let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "sub/b.txt"))?;
    if let Some(seen) = stat.data_access_timestamp {
        equal("the access time", &seen.seconds, &when.seconds)?;
    }
    if let Some(seen) = stat.data_modification_timestamp {
        equal("the modification time", &seen.seconds, &then.seconds)?;
    }
    let missing = data.set_times_at(PathFlags::empty(), "none", NewTimestamp::Now, NewTimestamp::Now);
    fails("set-times-at of what is not there", missing, ErrorCode::NoEntry)
}
