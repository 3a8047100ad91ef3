//! ---
//! title: stat-at of what is not there fails with no-entry
//! requirements: [filesystem.types.stat-at.no-entry]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for path in ["none", "none/b.txt", "sub/none"] {
        fails(path, data.stat_at(PathFlags::empty(), path), ErrorCode::NoEntry)?;
    }
    Ok(())
}
