//! ---
//! title: symlink-at of contents that start with a slash fails with not-permitted and makes no link
//! formerly: [filesystem/escapes/symlink-at-of-absolute-targets]
//! requirements: [filesystem.types.symlink-at.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for contents in ["/", "/a.txt", "/data/a.txt", "//a.txt"] {
        let made = data.symlink_at(contents, "link");
        fails(&format!("symlink-at of {contents}"), made, ErrorCode::NotPermitted)?;
    }
    err(
        "stat-at of the link",
        data.stat_at(PathFlags::empty(), "link"),
        "an error: no link was made",
    )?;
    Ok(())
}
