//! ---
//! title: "Where it is kept, the status-change time is moved by set-times and cannot itself be set into the past"
//! requirements: [filesystem.types.stat.status-change]
//! level: should
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    let past = NewTimestamp::Timestamp(Datetime {
        seconds: 1_000_000_000,
        nanoseconds: 0,
    });
    let before = ok("stat", file.stat())?.status_change_timestamp;
    ok("set-times", file.set_times(past, past))?;
    let after = ok("stat", file.stat())?.status_change_timestamp;
    if let (Some(before), Some(after)) = (before, after) {
        holds(
            "the status-change time after set-times",
            (after.seconds, after.nanoseconds) >= (before.seconds, before.nanoseconds),
            "no earlier than before",
            &(before, after),
        )?;
    }
    Ok(())
}
