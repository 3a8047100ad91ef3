//! ---
//! title: stat of a file that was unlinked while it was open returns a link count of 0, and still its type and size
//! requirements: [filesystem.types.stat.link-count, filesystem.types.unlink-file-at.open-files]
//! formerly: [filesystem/unlink/an-open-file-has-no-name-left]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    // Not every platform removes what is open.
    needed("unlink-file-at", data.unlink_file_at("a.txt"))?;
    let stat = ok("stat", file.stat())?;
    equal(
        "type, size and link count",
        &(stat.type_, stat.size, stat.link_count),
        &(DescriptorType::RegularFile, 5, 0),
    )?;
    err(
        "stat-at by the name",
        data.stat_at(PathFlags::empty(), "a.txt"),
        "an error",
    )
    .map(|_| ())
}
