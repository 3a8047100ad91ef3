//! ---
//! title: symlink-at makes no link to a path that starts with /
//! requirements: [filesystem.types.symlink-at.no-absolute]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
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

    for target in ["/", "/a.txt", "/data/a.txt", "//a.txt"] {
        fails(target, data.symlink_at(target, "link"), ErrorCode::NotPermitted)?;
    }
    fails(
        "stat-at of the link",
        data.stat_at(PathFlags::empty(), "link"),
        ErrorCode::NoEntry,
    )
}
