//! ---
//! title: metadata-hash returns another hash after a write
//! requirements: [filesystem.types.metadata-hash.changes]
//! formerly: [filesystem/metadata/hashes-change]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let before = ok("metadata-hash", file.metadata_hash())?;
    needed("write", file.write(b"more than before", 5))?;
    let after = ok("metadata-hash after the write", file.metadata_hash())?;
    holds(
        "the hash after the write",
        (after.lower, after.upper) != (before.lower, before.upper),
        "another than before",
        &(after.lower, after.upper),
    )
}
