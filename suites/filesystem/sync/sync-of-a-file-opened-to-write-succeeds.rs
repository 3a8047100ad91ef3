//! ---
//! title: sync and sync-data of a file that was opened to be written succeed
//! requirements: [filesystem.types.sync.of-a-writer]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (name, flags) in [
        ("write", DescriptorFlags::WRITE),
        ("read and write", DescriptorFlags::READ | DescriptorFlags::WRITE),
    ] {
        let file = open!(data, "a.txt", OpenFlags::empty(), flags)?;
        needed("write", file.write(b"J", 0))?;
        ok(&format!("sync of a file opened to {name}"), file.sync())?;
        ok(&format!("sync-data of a file opened to {name}"), file.sync_data())?;
    }
    Ok(())
}
