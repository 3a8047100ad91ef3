//! ---
//! title: set-times sets the times of an open directory too
//! requirements: [filesystem.types.set-times.sets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let sub = data.open_at(
        PathFlags::empty(),
        "sub",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY,
    );
    let sub = ok("open-at of sub", sub)?;
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: 1000,
        nanoseconds: 0,
    });
    ok("set-times of a directory", sub.set_times(NewTimestamp::NoChange, time))?;
    let seen = ok("stat", sub.stat())?
        .data_modification_timestamp
        .map(|time| time.seconds);
    equal("its modification time", &seen, &Some(1000))
}
