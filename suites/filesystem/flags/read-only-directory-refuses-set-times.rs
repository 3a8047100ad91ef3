//! ---
//! title: set-times-at through a directory opened without mutate-directory, and set-times of it, fail with read-only
//! formerly: [filesystem/flags/a-directory-opened-to-read-keeps-times]
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: 1000,
        nanoseconds: 0,
    });
    let set = sub.set_times_at(PathFlags::empty(), "b.txt", time, time);
    fails("set-times-at of b.txt", set, ErrorCode::ReadOnly)?;
    fails("set-times of sub", sub.set_times(time, time), ErrorCode::ReadOnly)
}
