//! ---
//! title: unlink-file-at of a directory fails with is-directory
//! requirements: [filesystem.types.unlink-file-at.is-directory]
//! formerly: [filesystem/unlink/leaves-directories]
//! dirs:
//!   - { guest: /data, holds: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
