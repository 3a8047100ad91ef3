//! ---
//! title: "unlink-file-at of a path that comes to a directory by dots or slashes fails with is-directory"
//! requirements: [filesystem.types.unlink-file-at.is-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { deep: { dir: {} } } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { deep: { dir: {} } } } } } }
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
    for path in [".", "sub/.", "./sub", "sub/deep/..", "sub/"] {
        fails(path, data.unlink_file_at(path), ErrorCode::IsDirectory)?;
    }
    Ok(())
}
