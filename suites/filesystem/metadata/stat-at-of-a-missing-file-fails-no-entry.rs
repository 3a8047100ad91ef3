//! ---
//! title: stat-at of a file that does not exist fails with no-entry
//! requirements: [filesystem.types.stat-at.no-entry]
//! formerly: [filesystem/metadata/stat-at-of-what-is-not-there]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["none", "none/b.txt", "sub/none"] {
        fails(
            &format!("stat-at of {path}"),
            data.stat_at(PathFlags::empty(), path),
            ErrorCode::NoEntry,
        )?;
    }
    Ok(())
}
