//! ---
//! title: remove-directory-at of a directory that holds something fails with not-empty
//! requirements: [filesystem.types.remove-directory-at.not-empty]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
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
        "remove-directory-at",
        data.remove_directory_at("sub"),
        ErrorCode::NotEmpty,
    )
}
