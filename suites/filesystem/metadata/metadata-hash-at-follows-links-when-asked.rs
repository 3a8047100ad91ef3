//! ---
//! title: metadata-hash-at with symlink-follow returns the hash of the file that a link leads to, and without it succeeds on a dangling link
//! requirements: [filesystem.types.metadata-hash-at.links]
//! formerly: [filesystem/metadata/hashes-by-links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let hash = |flags, path| data.metadata_hash_at(flags, path).map(|hash| (hash.lower, hash.upper));
    let before = needed("metadata-hash-at of a.txt", hash(PathFlags::empty(), "a.txt"))?;
    let followed = ok(
        "metadata-hash-at of link with symlink-follow",
        hash(PathFlags::SYMLINK_FOLLOW, "link"),
    )?;
    ok("metadata-hash-at of a dangling link", hash(PathFlags::empty(), "gone"))?;
    err(
        "metadata-hash-at of a dangling link with symlink-follow",
        hash(PathFlags::SYMLINK_FOLLOW, "gone"),
        "an error",
    )?;
    // No property of the hash is required, so that it may be another one each time.
    if needed("metadata-hash-at of a.txt again", hash(PathFlags::empty(), "a.txt"))? != before {
        return not_applicable("the hash of an unmodified file changes");
    }
    equal("the hash with symlink-follow", &followed, &before)
}
