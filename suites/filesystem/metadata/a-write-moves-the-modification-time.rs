//! ---
//! title: A write after set-times to 1970 moves the modification time to today, and leaves another file alone
//! requirements: [filesystem.types.stat.times-of-changes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! level: should
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
    let past = Datetime {
        seconds: 1000,
        nanoseconds: 0,
    };
    ok(
        "set-times",
        file.set_times(NewTimestamp::Timestamp(past), NewTimestamp::Timestamp(past)),
    )?;
    let other = ok("stat-at", data.stat_at(PathFlags::empty(), "sub/b.txt"))?.data_modification_timestamp;
    ok("write", file.write(b"x", 0))?;
    if let Some(time) = ok("stat", file.stat())?.data_modification_timestamp {
        holds(
            "the modification time after a write",
            time.seconds > 1_600_000_000,
            "today's",
            &time,
        )?;
    }
    let after = ok("stat-at", data.stat_at(PathFlags::empty(), "sub/b.txt"))?.data_modification_timestamp;
    let seconds = |time: Option<Datetime>| time.map(|time| (time.seconds, time.nanoseconds));
    equal(
        "the modification time of the other file",
        &seconds(after),
        &seconds(other),
    )
}
