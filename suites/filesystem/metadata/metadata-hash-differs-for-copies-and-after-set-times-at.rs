//! ---
//! title: metadata-hash returns other hashes for a copy of a file, and after its modification time was set
//! requirements: [filesystem.types.metadata-hash.changes]
//! formerly: [filesystem/metadata/hashes-tell-files-apart]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, copy.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, MetadataHashValue, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let hash = |check: &str, file: &Descriptor| {
        ok(check, file.metadata_hash()).map(|hash: MetadataHashValue| (hash.lower, hash.upper))
    };
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let copy = open!(data, "copy.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let before = hash("metadata-hash", &file)?;
    let other = hash("metadata-hash of a copy", &copy)?;
    holds("the hash of a copy", other != before, "another", &other)?;
    needed(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), "a.txt", NewTimestamp::NoChange, at(PAST)),
    )?;
    let after = hash("metadata-hash after set-times-at", &file)?;
    holds("the hash after set-times-at", after != before, "another", &after)
}
