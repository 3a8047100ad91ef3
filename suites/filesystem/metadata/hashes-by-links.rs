//! ---
//! title: metadata-hash-at follows a link with symlink-follow, to the hash of the file, and without is of the link
//! requirements: [filesystem.types.metadata-hash-at.links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let hash = |flags, path| Ok(ok(path, data.metadata_hash_at(flags, path)).map(|hash| (hash.lower, hash.upper))?);
    let file = hash(PathFlags::empty(), "a.txt")?;
    equal(
        "the hash of link with symlink-follow",
        &hash(PathFlags::SYMLINK_FOLLOW, "link")?,
        &file,
    )?;
    hash(PathFlags::empty(), "gone")?;
    let followed = data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, "gone");
    fails(
        "the hash of a dangling link with symlink-follow",
        followed.map(|_| ()),
        ErrorCode::NoEntry,
    )
}
