//! ---
//! title: open-at with create of a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/open-at-with-create]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use filesystem::NEW_OUT;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in NEW_OUT.into_iter().chain(["../secret.txt"]) {
        fails(
            &format!("open-at with create of {path}"),
            data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
