//! ---
//! title: A link in the middle of a path is followed without symlink-follow
//! formerly: [filesystem/links/in-the-middle-are-followed]
//! requirements: [filesystem.types.paths.links-in-the-middle]
//! dirs: [{ guest: /data, holds: { inside: { symlink: sub }, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { inside: { symlink: sub }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let stat = ok("stat-at of inside/b.txt", data.stat_at(none, "inside/b.txt"))?;
    equal("the size of inside/b.txt", &stat.size, &4)?;
    let opened = data.open_at(none, "inside/b.txt", OpenFlags::empty(), DescriptorFlags::READ);
    ok("open-at of inside/b.txt", opened)?;
    ok(
        "create-directory-at of inside/made",
        data.create_directory_at("inside/made"),
    )?;
    ok("stat-at of sub/made", data.stat_at(none, "sub/made"))?;
    ok(
        "remove-directory-at of inside/made",
        data.remove_directory_at("inside/made"),
    )?;
    err(
        "stat-at of sub/made after its removal",
        data.stat_at(none, "sub/made"),
        "an error",
    )?;
    Ok(())
}
