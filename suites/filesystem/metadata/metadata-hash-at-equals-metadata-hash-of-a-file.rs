//! ---
//! title: metadata-hash-at returns the hash that metadata-hash returns for the same file, and an error for a missing one
//! requirements: [filesystem.types.metadata-hash.same-as-at]
//! formerly: [filesystem/metadata/hashes-by-path-are-the-same]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let hash = || file.metadata_hash().map(|hash| (hash.lower, hash.upper));
    let hash_at = |path| {
        data.metadata_hash_at(PathFlags::empty(), path)
            .map(|hash| (hash.lower, hash.upper))
    };
    let before = ok("metadata-hash", hash())?;
    let seen = ok("metadata-hash-at", hash_at("a.txt"))?;
    err("metadata-hash-at of a missing file", hash_at("none"), "an error")?;
    // No property of the hash is required, so that it may be another one each time.
    if ok("metadata-hash again", hash())? != before {
        return not_applicable("the hash of an unmodified file changes");
    }
    equal("the hash that metadata-hash-at returns", &seen, &before)
}
