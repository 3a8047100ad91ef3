//! ---
//! title: metadata-hash-at of a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/metadata-hash-at]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use filesystem::OUT;
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in OUT {
        fails(
            &format!("metadata-hash-at of {path}"),
            data.metadata_hash_at(PathFlags::empty(), path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
