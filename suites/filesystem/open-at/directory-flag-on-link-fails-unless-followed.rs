//! ---
//! title: open-at with directory of a link to a directory succeeds with symlink-follow and fails without it; of a link to a file it fails
//! formerly: [filesystem/open-at/directory-of-a-link]
//! requirements: [filesystem.types.open-at.directory, filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, inside: { symlink: sub }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let open = |flags, path| data.open_at(flags, path, OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let follow = PathFlags::SYMLINK_FOLLOW;
    let inside = ok("open-at of a link to sub, followed", open(follow, "inside"))?;
    ok("stat-at of b.txt from it", inside.stat_at(PathFlags::empty(), "b.txt"))?;
    let unfollowed = open(PathFlags::empty(), "inside");
    err(
        "open-at of a link to sub, not followed",
        unfollowed,
        "an error: a link is not a directory",
    )?;
    err(
        "open-at of a link to a file, followed",
        open(follow, "link"),
        "an error: a.txt is a file",
    )?;
    Ok(())
}
