//! ---
//! title: create-directory-at makes an empty directory
//! formerly: [filesystem/directories/create-makes-one]
//! requirements: [filesystem.types.create-directory-at.makes]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more, new: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("create-directory-at", data.create_directory_at("sub/new"))?;
    fails(
        "create-directory-at again",
        data.create_directory_at("sub/new"),
        ErrorCode::Exist,
    )?;
    fails(
        "create-directory-at where a file is",
        data.create_directory_at("a.txt"),
        ErrorCode::Exist,
    )?;
    fails(
        "create-directory-at in none",
        data.create_directory_at("none/new"),
        ErrorCode::NoEntry,
    )
}
