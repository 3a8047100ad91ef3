//! ---
//! title: metadata-hash returns the same hash again for a file that was not modified
//! requirements: [filesystem.types.metadata-hash.stable]
//! formerly: [filesystem/metadata/hashes-stay]
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
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let before = ok("metadata-hash", file.metadata_hash())?;
    needed("read", read!(file, 5, 0))?;
    let after = ok("metadata-hash after a read", file.metadata_hash())?;
    equal(
        "the second hash",
        &(after.lower, after.upper),
        &(before.lower, before.upper),
    )
}
