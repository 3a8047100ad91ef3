//! ---
//! title: A link in the middle of a path is followed, with or without symlink-follow
//! formerly: [filesystem/links/in-the-middle-are-followed]
//! requirements: [filesystem.types.paths.dots]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("symlink-at", data.symlink_at("sub", "inside"))?;
    let file = open!(data, "inside/b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("the size of inside/b.txt", &ok("stat", file.stat())?.size, &4)?;
    ok("create-directory-at", data.create_directory_at("inside/made"))?;
    ok(
        "remove-directory-at by the real path",
        data.remove_directory_at("sub/made"),
    )?;
    ok("unlink-file-at of the link", data.unlink_file_at("inside"))?;
    ok(
        "stat-at of what it led to",
        data.stat_at(PathFlags::empty(), "sub/b.txt"),
    )
    .map(|_| ())
}
