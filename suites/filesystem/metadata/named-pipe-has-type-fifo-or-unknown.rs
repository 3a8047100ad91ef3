//! ---
//! title: stat-at and read-directory-entry return the type fifo, or unknown, for a named pipe
//! requirements: [filesystem.types.stat.type-and-size, filesystem.types.read-directory.entries]
//! formerly: [filesystem/metadata/a-named-pipe-is-told]
//! dirs:
//!   - { guest: /data, holds: { in: { dir: { pipe: { fifo: true } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // A host that does not know the type returns unknown.
    let allowed = |kind| matches!(kind, DescriptorType::Fifo | DescriptorType::Unknown);
    let kind = ok("stat-at of a named pipe", data.stat_at(PathFlags::empty(), "in/pipe"))?.type_;
    holds("the type that stat-at returns", allowed(kind), "fifo or unknown", &kind)?;
    let entries = needed(
        "read-directory",
        open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?.read_directory(),
    )?;
    let entry = some(
        "the first entry",
        ok("read-directory-entry", entries.read_directory_entry())?,
    )?;
    equal("the name of the entry", &entry.name.as_str(), &"pipe")?;
    holds(
        "the type of the entry",
        allowed(entry.type_),
        "fifo or unknown",
        &entry.type_,
    )
}
