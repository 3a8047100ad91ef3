//! ---
//! title: open-at with directory opens the directory that a link leads to when it is to be followed, and no directory when not
//! formerly: [filesystem/open-at/directory-of-a-link]
//! requirements: [filesystem.types.open-at.directory, filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, inside: { symlink: sub }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let open = |flags, path| data.open_at(flags, path, OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let inside = ok(
        "open-at of a link to sub, followed",
        open(PathFlags::SYMLINK_FOLLOW, "inside"),
    )?;
    ok("stat-at of b.txt below it", inside.stat_at(PathFlags::empty(), "b.txt"))?;
    err(
        "open-at of a link to sub, not followed",
        open(PathFlags::empty(), "inside"),
        "an error: a link is no directory",
    )?;
    let opened = open(PathFlags::SYMLINK_FOLLOW, "link");
    fails("open-at of a link to a file, followed", opened, ErrorCode::NotDirectory)
}
