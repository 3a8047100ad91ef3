//! ---
//! title: stat-at and read-directory-entry return the type socket, or unknown, for a socket in a directory
//! requirements: [filesystem.types.stat.type-and-size, filesystem.types.read-directory.entries]
//! dirs:
//!   - { guest: /data, holds: { in: { dir: { socket: { socket: true } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // A host that does not know the type returns unknown.
    let allowed = |kind| matches!(kind, DescriptorType::Socket | DescriptorType::Unknown);
    let kind = ok("stat-at of a socket", data.stat_at(PathFlags::empty(), "in/socket"))?.type_;
    holds(
        "the type that stat-at returns",
        allowed(kind),
        "socket or unknown",
        &kind,
    )?;
    let entries = needed(
        "read-directory",
        open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?.read_directory(),
    )?;
    let entry = some(
        "the first entry",
        ok("read-directory-entry", entries.read_directory_entry())?,
    )?;
    equal("the name of the entry", &entry.name.as_str(), &"socket")?;
    holds(
        "the type of the entry",
        allowed(entry.type_),
        "socket or unknown",
        &entry.type_,
    )
}
