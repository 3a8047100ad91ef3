//! ---
//! title: set-times-at stores the nanoseconds of both timestamps as precisely as the file system stores those of a write
//! requirements: [filesystem.types.set-times-at.nanoseconds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    needed("set-times-at", data.set_times_at(none, "a.txt", FINE, FINE))?;
    keeps_nanoseconds(&data, &needed("stat-at", data.stat_at(none, "a.txt"))?)
}
