//! ---
//! title: remove-directory-at of a path that leaves its directory, or starts with /, is not permitted
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! outside: { empty: { dir: {} } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for path in ["../empty", "sub/../../empty", "../0/sub", "/sub"] {
        fails(path, data.remove_directory_at(path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
