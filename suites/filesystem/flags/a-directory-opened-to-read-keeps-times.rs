//! ---
//! title: "Through a directory opened without mutate-directory no times are set, its own neither: read-only"
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let sub = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let sub = ok("open-at of sub", sub)?;
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: 1000,
        nanoseconds: 0,
    });
    let set = sub.set_times_at(PathFlags::empty(), "b.txt", time, time);
    fails("set-times-at of b.txt", set, ErrorCode::ReadOnly)?;
    fails("set-times of sub", sub.set_times(time, time), ErrorCode::ReadOnly)
}
