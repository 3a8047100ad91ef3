//! ---
//! title: sync and sync-data succeed on a file, opened to write or not
//! requirements: [filesystem.types.sync.succeeds]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for flags in [
        DescriptorFlags::READ,
        DescriptorFlags::WRITE,
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    ] {
        let file = ok(
            "open-at",
            data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags),
        )?;
        ok("sync", file.sync())?;
        ok("sync-data", file.sync_data())?;
    }
    Ok(())
}
