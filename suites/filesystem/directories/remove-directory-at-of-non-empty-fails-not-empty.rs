//! ---
//! title: remove-directory-at of a directory that holds something fails with not-empty
//! formerly: [filesystem/directories/remove-leaves-a-full-one]
//! requirements: [filesystem.types.remove-directory-at.not-empty]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    fails(
        "remove-directory-at",
        data.remove_directory_at("sub"),
        ErrorCode::NotEmpty,
    )
}
