//! ---
//! title: "A named pipe is told to be one, or of a type that is not known, by stat-at and among the entries"
//! requirements: [filesystem.types.stat.type-and-size, filesystem.types.read-directory.entries]
//! dirs:
//!   - { guest: /data, holds: { in: { dir: { pipe: { fifo: true } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    // A host that does not know the type says so.
    let likely = |kind| matches!(kind, DescriptorType::Fifo | DescriptorType::Unknown);
    let kind = ok("stat-at", data.stat_at(PathFlags::empty(), "in/pipe"))?.type_;
    holds("the type by stat-at", likely(kind), "fifo or unknown", &kind)?;
    let inside = data.open_at(PathFlags::empty(), "in", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let entries = ok("read-directory", ok("open-at of in", inside)?.read_directory())?;
    let entry = some("an entry", ok("read-directory-entry", entries.read_directory_entry())?)?;
    equal("its name", &entry.name, &"pipe".to_string())?;
    holds("its type", likely(entry.type_), "fifo or unknown", &entry.type_)
}
