//! ---
//! title: rename-at moves a file from one directory descriptor to another of the same file system
//! requirements: [filesystem.types.rename-at.moves]
//! formerly: [filesystem/rename/between-preopens]
//! dirs:
//!   - { guest: /data, holds: { one: { dir: { b.txt: more } }, two: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /data: { one: { dir: {} }, two: { dir: { c.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let from = open!(
        data,
        "one",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY
    )?;
    let to = open!(
        data,
        "two",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY
    )?;
    ok("rename-at", from.rename_at("b.txt", &to, "c.txt"))
}
