//! ---
//! title: "set-times-at sets one time to now and leaves the other, or sets that one too"
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
    let past = NewTimestamp::Timestamp(Datetime {
        seconds: 1_000_000_000,
        nanoseconds: 0,
    });
    let set = |access, modification| data.set_times_at(PathFlags::empty(), "a.txt", access, modification);
    let stat = || ok("stat-at", data.stat_at(PathFlags::empty(), "a.txt"));
    ok("set-times-at", set(past, past))?;
    ok(
        "set-times-at of the modification time to now",
        set(NewTimestamp::NoChange, NewTimestamp::Now),
    )?;
    let first = stat()?;
    if let Some(seen) = first.data_access_timestamp {
        equal("the access time", &seen.seconds, &1_000_000_000)?;
    }
    if let Some(seen) = first.data_modification_timestamp {
        holds("the modification time", seen.seconds > 1_600_000_000, "today's", &seen)?;
    }
    ok("set-times-at of the access time to now", set(NewTimestamp::Now, past))?;
    let second = stat()?;
    if let Some(seen) = second.data_access_timestamp {
        holds("the access time", seen.seconds > 1_600_000_000, "today's", &seen)?;
    }
    if let Some(seen) = second.data_modification_timestamp {
        equal("the modification time", &seen.seconds, &1_000_000_000)?;
    }
    Ok(())
}
