//! ---
//! title: sync and sync-data of a directory that was opened to be read succeed
//! requirements: [filesystem.types.sync.succeeds]
//! formerly: [filesystem/sync/directories-too]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    ok("sync", sub.sync())?;
    ok("sync-data", sub.sync_data())
}
