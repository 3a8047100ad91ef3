//! ---
//! title: "A file that is unlinked while it is open has no links, and still its type and size"
//! requirements: [filesystem.types.stat.link-count, filesystem.types.unlink-file-at.open-files]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    match data.unlink_file_at("a.txt") {
        // Not every platform removes what is open.
        Err(ErrorCode::Busy | ErrorCode::Access | ErrorCode::NotPermitted) => return Ok(()),
        removed => ok("unlink-file-at", removed)?,
    }
    let stat = ok("stat", file.stat())?;
    equal(
        "type, size and link count",
        &(stat.type_, stat.size, stat.link_count),
        &(DescriptorType::RegularFile, 5, 0),
    )?;
    fails(
        "stat-at by the name",
        data.stat_at(PathFlags::empty(), "a.txt"),
        ErrorCode::NoEntry,
    )
}
