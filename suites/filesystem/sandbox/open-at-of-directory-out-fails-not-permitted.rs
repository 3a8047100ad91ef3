//! ---
//! title: open-at of a directory outside of its base, or named from the root, fails with not-permitted
//! formerly: [filesystem/escapes/open-at-of-directories]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "..",
        "../",
        "../.",
        "sub/../..",
        "../secrets",
        "../secrets/",
        "../..",
        "../0",
        "/",
        "/sub",
    ] {
        fails(
            &format!("open-at of {path}"),
            data.open_at(PathFlags::empty(), path, OpenFlags::DIRECTORY, DescriptorFlags::READ),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
