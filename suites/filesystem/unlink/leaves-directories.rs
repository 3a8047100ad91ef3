//! ---
//! title: unlink-file-at of a directory fails with is-directory
//! requirements: [filesystem.types.unlink-file-at.is-directory]
//! dirs:
//!   - { guest: /data, holds: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    fails(
        "unlink-file-at of a directory",
        data.unlink_file_at("sub"),
        ErrorCode::IsDirectory,
    )?;
    fails(
        "unlink-file-at of an empty directory",
        data.unlink_file_at("empty"),
        ErrorCode::IsDirectory,
    )
}
