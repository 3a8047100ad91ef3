//! ---
//! title: metadata-hash-at returns the hash that metadata-hash returns for the same directory
//! requirements: [filesystem.types.metadata-hash.same-as-at]
//! formerly: [filesystem/metadata/hashes-of-directories]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let hash = || sub.metadata_hash().map(|hash| (hash.lower, hash.upper));
    let before = ok("metadata-hash", hash())?;
    let seen = data
        .metadata_hash_at(PathFlags::empty(), "sub")
        .map(|hash| (hash.lower, hash.upper));
    let seen = ok("metadata-hash-at", seen)?;
    // No property of the hash is required, so that it may be another one each time.
    if ok("metadata-hash again", hash())? != before {
        return not_applicable("the hash of an unmodified directory changes");
    }
    equal("the hash that metadata-hash-at returns", &seen, &before)
}
