//! ---
//! title: remove-directory-at of a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/remove-directory-at]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! outside: { empty: { dir: {} } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["../empty", "../empty/", "sub/../../empty", "../0/sub", "/sub"] {
        fails(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
