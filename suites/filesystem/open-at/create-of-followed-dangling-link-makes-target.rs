//! ---
//! title: open-at with create and symlink-follow of a link that leads nowhere makes what it leads to; with exclusive it fails, with exist
//! formerly: [filesystem/open-at/create-through-a-dangling-link]
//! requirements: [filesystem.types.open-at.combinations, filesystem.types.path-flags.symlink-follow]
//! level: should
//! dirs: [{ guest: /data, holds: { gone: { symlink: sub/new.txt }, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { gone: { symlink: sub/new.txt }, sub: { dir: { b.txt: more, new.txt: made } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    let opened = data.open_at(
        follow,
        "gone",
        OpenFlags::CREATE | OpenFlags::EXCLUSIVE,
        DescriptorFlags::WRITE,
    );
    fails("open-at with create and exclusive", opened, ErrorCode::Exist)?;
    let opened = data.open_at(follow, "gone", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at with create", opened)?;
    equal("what write tells", &ok("write", file.write(b"made", 0))?, &4)
}
