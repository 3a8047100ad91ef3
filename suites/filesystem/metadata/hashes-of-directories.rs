//! ---
//! title: metadata-hash and metadata-hash-at of one directory are the same
//! requirements: [filesystem.types.metadata-hash.same-as-at]
//! dirs:
//!   - { guest: /data, holds: { inside: { symlink: sub }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, MetadataHashValue, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let none = PathFlags::empty();
    let sub = ok(
        "open-at of sub",
        data.open_at(none, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    let hash = |hashed| ok("the hash", hashed).map(|hash: MetadataHashValue| (hash.lower, hash.upper));
    let expected = hash(sub.metadata_hash())?;
    for path in ["sub", "./sub", "inside"] {
        let seen = hash(data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, path))?;
        equal(&format!("the hash of {path}"), &seen, &expected)?;
    }
    Ok(())
}
