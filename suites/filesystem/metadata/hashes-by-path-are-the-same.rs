//! ---
//! title: metadata-hash and metadata-hash-at of one file are the same
//! requirements: [filesystem.types.metadata-hash.same-as-at]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let (one, other) = (
        ok("metadata-hash", file.metadata_hash())?,
        ok("metadata-hash-at", data.metadata_hash_at(PathFlags::empty(), "a.txt"))?,
    );
    equal("metadata-hash-at", &(other.lower, other.upper), &(one.lower, one.upper))?;
    fails(
        "metadata-hash-at of what is not there",
        data.metadata_hash_at(PathFlags::empty(), "none"),
        ErrorCode::NoEntry,
    )
}
