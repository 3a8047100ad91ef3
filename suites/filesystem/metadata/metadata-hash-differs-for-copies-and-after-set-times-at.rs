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
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, MetadataHashValue, NewTimestamp, OpenFlags, PathFlags};

test!(run);

/// A whole day of the year 2002: a time that every file system can store, however coarse its timestamps are.
const PAST: u64 = 12_000 * 86_400;

fn at(seconds: u64) -> NewTimestamp {
    NewTimestamp::Timestamp(Datetime {
        seconds,
        nanoseconds: 0,
    })
}

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
