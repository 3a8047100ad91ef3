//! ---
//! title: rename-at of a file onto a directory, of a directory onto a file, and onto a full directory fails and changes nothing
//! requirements: [filesystem.types.rename-at.kinds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    err(
        "rename-at of a file onto a directory",
        data.rename_at("a.txt", data, "empty"),
        "an error",
    )?;
    err(
        "rename-at of a directory onto a file",
        data.rename_at("empty", data, "a.txt"),
        "an error",
    )?;
    err(
        "rename-at onto a full directory",
        data.rename_at("empty", data, "sub"),
        "an error",
    )?;
    fails(
        "rename-at of what is not there",
        data.rename_at("none", data, "new"),
        ErrorCode::NoEntry,
    )
}
