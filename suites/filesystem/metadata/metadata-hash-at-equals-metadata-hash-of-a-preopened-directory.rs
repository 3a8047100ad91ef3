//! ---
//! title: metadata-hash-at of . returns the hash that metadata-hash returns for the preopened directory itself
//! requirements: [filesystem.types.metadata-hash.same-as-at]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let hash = || data.metadata_hash().map(|hash| (hash.lower, hash.upper));
    let before = ok("metadata-hash", hash())?;
    let of_dot = data.metadata_hash_at(PathFlags::empty(), ".");
    let of_dot = ok("metadata-hash-at of .", of_dot.map(|hash| (hash.lower, hash.upper)))?;
    // No property of the hash is required, so that it may be another one each time.
    if ok("metadata-hash again", hash())? != before {
        return not_applicable("the hash of an unmodified directory changes");
    }
    equal("the hash that metadata-hash-at of . returns", &of_dot, &before)
}
