//! ---
//! title: The hash changes when a file is written to
//! requirements: [filesystem.types.metadata-hash.changes]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let one = ok("metadata-hash", file.metadata_hash())?;
    ok("write", file.write(b"more than before", 0))?;
    let other = ok("metadata-hash", file.metadata_hash())?;
    let differs = (other.lower, other.upper) != (one.lower, one.upper);
    holds(
        "the hash after a write",
        differs,
        "another than before",
        &(one.lower, one.upper),
    )
}
