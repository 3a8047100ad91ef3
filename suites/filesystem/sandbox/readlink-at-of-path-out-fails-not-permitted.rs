//! ---
//! title: readlink-at of a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/readlink-at]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { link: { symlink: a.txt }, sub: { dir: {} } } }]
//! outside: { link: { symlink: secret.txt } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["../link", "sub/../../link", "../0/link", "/link", "//link"] {
        fails(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
