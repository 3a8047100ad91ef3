//! ---
//! title: rename-at of a directory into itself, remove-directory-at of a path that ends in a dot, and readlink-at of a file fail with invalid
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    fails("readlink-at of a.txt", data.readlink_at("a.txt"), ErrorCode::Invalid)?;
    fails(
        "rename-at of sub to sub/new",
        data.rename_at("sub", &data, "sub/new"),
        ErrorCode::Invalid,
    )?;
    fails(
        "remove-directory-at of sub/.",
        data.remove_directory_at("sub/."),
        ErrorCode::Invalid,
    )
}
