//! ---
//! title: metadata-hash-at of a link to a directory with a slash after its name returns the hash of the directory, also without symlink-follow
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let hash = |flags, path| data.metadata_hash_at(flags, path).map(|hash| (hash.lower, hash.upper));
    let none = PathFlags::empty();
    let before = needed("metadata-hash-at of sub", hash(none, "sub"))?;
    let mut hashes = Vec::new();
    for path in ["sub/", "sub/.", "dlink/", "dlink//", "dlink/.", "dlink/./"] {
        for flags in [PathFlags::SYMLINK_FOLLOW, none] {
            let call = format!("metadata-hash-at of {path} with {flags:?}");
            let seen = ok(&call, hash(flags, path))?;
            hashes.push((call, seen));
        }
    }
    // No property of the hash is required, so that it may be another one each time.
    if needed("metadata-hash-at of sub again", hash(none, "sub"))? != before {
        return not_applicable("the hash of an unmodified directory changes");
    }
    for (call, seen) in hashes {
        equal(&call, &seen, &before)?;
    }
    Ok(())
}
