//! ---
//! title: "link-at of what is not there, onto what is there, and of a directory fails: no-entry, exist, not-permitted"
//! formerly: [filesystem/links/link-errors]
//! requirements: [filesystem.types.link-at.errors]
//! since: 0.2.4
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    // The harness knows by it that what follows is no want of version 0.2.4.
    signal("started");
    let data = preopen!("/data")?;
    let link = |from, to| data.link_at(PathFlags::empty(), from, &data, to);
    fails("link-at of what is not there", link("none", "new"), ErrorCode::NoEntry)?;
    fails(
        "link-at onto what is there",
        link("a.txt", "sub/b.txt"),
        ErrorCode::Exist,
    )?;
    fails("link-at of a directory", link("sub", "new"), ErrorCode::NotPermitted)
}
