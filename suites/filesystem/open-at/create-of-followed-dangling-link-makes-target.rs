//! ---
//! title: open-at with create and symlink-follow of a dangling link makes what the link leads to; with exclusive it fails with exist
//! formerly: [filesystem/open-at/create-through-a-dangling-link]
//! requirements: [filesystem.types.open-at.combinations, filesystem.types.path-flags.symlink-follow]
//! level: should
//! dirs: [{ guest: /data, holds: { gone: { symlink: sub/new.txt }, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { gone: { symlink: sub/new.txt }, sub: { dir: { new.txt: "" } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
    let opened = data.open_at(follow, "gone", how, DescriptorFlags::WRITE);
    fails("open-at with create and exclusive", opened, ErrorCode::Exist)?;
    let opened = data.open_at(follow, "gone", OpenFlags::CREATE, DescriptorFlags::WRITE);
    ok("open-at with create", opened)?;
    Ok(())
}
