//! ---
//! title: link-at of a path that does not exist, to a path that exists, and of a directory fails with no-entry, exist and not-permitted
//! formerly: [filesystem/links/link-errors]
//! requirements: [filesystem.types.link-at.errors]
//! since: 0.2.4
//! dirs: [{ guest: /data, holds: { a.txt: hello, gone: { symlink: none }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    // The host supports 0.2.4, which the harness cannot see from an import.
    signal("started");
    let data = preopen!("/data")?;
    let link = |from, to| data.link_at(PathFlags::empty(), from, &data, to);
    if let Err(ErrorCode::Unsupported | ErrorCode::NotPermitted) = link("a.txt", "new") {
        return not_applicable("the file system has no hard links");
    }
    fails(
        "link-at of none, which does not exist",
        link("none", "other"),
        ErrorCode::NoEntry,
    )?;
    for path in ["a.txt", "sub/b.txt", "sub", "gone"] {
        fails(
            &format!("link-at of a.txt to {path}, which exists"),
            link("a.txt", path),
            ErrorCode::Exist,
        )?;
    }
    fails("link-at of a directory", link("sub", "other"), ErrorCode::NotPermitted)?;
    fails(
        "link-at of the directory itself",
        link(".", "other"),
        ErrorCode::NotPermitted,
    )
}
