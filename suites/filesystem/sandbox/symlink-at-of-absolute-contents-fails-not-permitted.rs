//! ---
//! title: symlink-at makes no link to a path that starts with /
//! formerly: [filesystem/escapes/symlink-at-of-absolute-targets]
//! requirements: [filesystem.types.symlink-at.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for target in ["/", "/a.txt", "/data/a.txt", "//a.txt"] {
        fails(target, data.symlink_at(target, "link"), ErrorCode::NotPermitted)?;
    }
    fails(
        "stat-at of the link",
        data.stat_at(PathFlags::empty(), "link"),
        ErrorCode::NoEntry,
    )
}
