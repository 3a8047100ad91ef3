//! ---
//! title: get-flags returns no flag of synchronized writes that was not requested from open-at
//! requirements: [filesystem.types.get-flags.sync-as-opened]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for (path, open, requested) in [
        ("a.txt", OpenFlags::empty(), read),
        ("a.txt", OpenFlags::empty(), write),
        ("a.txt", OpenFlags::empty(), read | write),
        ("sub", OpenFlags::DIRECTORY, read),
    ] {
        let opened = open!(data, path, open, requested)?;
        let flags = ok(
            &format!("get-flags of {path} after open-at with {requested:?}"),
            opened.get_flags(),
        )?;
        for sync in [
            DescriptorFlags::FILE_INTEGRITY_SYNC,
            DescriptorFlags::DATA_INTEGRITY_SYNC,
            DescriptorFlags::REQUESTED_WRITE_SYNC,
        ] {
            holds(
                &format!("the flags of {path} after open-at with {requested:?}: {sync:?}"),
                !flags.contains(sync),
                "not among them",
                &flags,
            )?;
        }
    }
    Ok(())
}
