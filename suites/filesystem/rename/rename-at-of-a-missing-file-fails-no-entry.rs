//! ---
//! title: rename-at of a file that does not exist, and into a directory that does not exist, fails with no-entry
//! requirements: [filesystem.types.rename-at.no-entry]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let rename = |from, to| data.rename_at(from, &data, to);
    fails("rename-at of a missing file", rename("none", "new"), ErrorCode::NoEntry)?;
    fails(
        "rename-at into a missing directory",
        rename("a.txt", "none/new"),
        ErrorCode::NoEntry,
    )
}
