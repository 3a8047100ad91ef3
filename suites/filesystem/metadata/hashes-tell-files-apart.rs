//! ---
//! title: The hash of a file is another than that of a copy, and than before its modification time was set
//! requirements: [filesystem.types.metadata-hash.changes]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, copy.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let past = NewTimestamp::Timestamp(Datetime {
        seconds: 1_000_000_000,
        nanoseconds: 0,
    });
    let hash = |path| {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        let hashed = ok("metadata-hash", ok(path, opened)?.metadata_hash());
        hashed.map(|hash| (hash.lower, hash.upper))
    };
    let before = hash("a.txt")?;
    holds("the hash of a copy", hash("copy.txt")? != before, "another", &before)?;
    let set = data.set_times_at(PathFlags::empty(), "a.txt", NewTimestamp::NoChange, past);
    ok("set-times-at", set)?;
    holds(
        "the hash after set-times-at",
        hash("a.txt")? != before,
        "another",
        &before,
    )
}
