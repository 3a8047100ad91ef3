//! ---
//! title: set-times stores the nanoseconds of both timestamps as precisely as the file system stores those of a write
//! requirements: [filesystem.types.set-times.nanoseconds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    needed("set-times", file.set_times(FINE, FINE))?;
    keeps_nanoseconds(&data, &needed("stat", file.stat())?)
}
