//! ---
//! title: set-times sets the timestamps of an open directory
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-of-a-directory]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(
        data,
        "sub",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY
    )?;
    is_set(
        "set-times of a directory",
        sub.set_times(NewTimestamp::NoChange, at(PAST)),
    )?;
    equal("its modification time", &modified("stat", sub.stat())?.seconds, &PAST)
}
