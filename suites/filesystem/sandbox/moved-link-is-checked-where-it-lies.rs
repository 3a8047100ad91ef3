//! ---
//! title: "A link is checked where it lies when it is followed: after a rename that makes it lead out, and from a subdirectory, not-permitted"
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { link: { symlink: ../a.txt } } } } }]
//! outside: { a.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    needed("stat-at of sub/link", data.stat_at(follow, "sub/link"))?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    fails(
        "stat-at of link from sub",
        sub.stat_at(follow, "link"),
        ErrorCode::NotPermitted,
    )?;
    needed("rename-at of sub/link", data.rename_at("sub/link", &data, "link"))?;
    fails(
        "stat-at of link after rename-at",
        data.stat_at(follow, "link"),
        ErrorCode::NotPermitted,
    )
}
