//! ---
//! title: open-at with a flag of synchronized writes opens the file, also where the host cannot act on the flag
//! formerly: [filesystem/flags/synchronized-writes-are-no-requirement]
//! requirements: [filesystem.types.descriptor-flags.sync-never-fails]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for flag in [
        DescriptorFlags::FILE_INTEGRITY_SYNC,
        DescriptorFlags::DATA_INTEGRITY_SYNC,
        DescriptorFlags::REQUESTED_WRITE_SYNC,
    ] {
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE | flag;
        let opened = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags);
        ok(&format!("open-at with {flag:?}"), opened)?;
    }
    Ok(())
}
