//! ---
//! title: sync and sync-data of a file that was not opened to be written succeed and have no effect
//! requirements: [filesystem.types.sync.succeeds]
//! formerly: [filesystem/sync/succeeds]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    ok("sync", file.sync())?;
    ok("sync-data", file.sync_data())
}
