//! ---
//! title: remove-directory-at of the directory itself, by . or .., is an error and removes nothing
//! requirements: [filesystem.types.remove-directory-at.dots]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { empty: { dir: {} }, sub: { dir: { deep: { dir: {} } } } } }
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { deep: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for path in [".", "empty/.", "empty/..", "sub/deep/.."] {
        err(path, data.remove_directory_at(path), "an error")?;
    }
    Ok(())
}
