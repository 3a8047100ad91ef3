//! ---
//! title: rename-at of a directory onto an empty directory replaces it, as in POSIX
//! requirements: [filesystem.types.rename-at.replaces]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok(
        "rename-at onto an empty directory",
        data.rename_at("sub", &data, "empty"),
    )
}
