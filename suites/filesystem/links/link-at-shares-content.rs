//! ---
//! title: What is written by one name of a hard link is read by the other, and stays when one goes
//! formerly: [filesystem/links/content-is-shared]
//! requirements: [filesystem.types.link-at.links, filesystem.types.unlink-file-at.removes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok(
        "link-at",
        data.link_at(PathFlags::empty(), "a.txt", &data, "sub/second"),
    )?;
    let file = open!(data, "sub/second", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    ok("write", file.write(b"HELLO", 0))?;
    ok("unlink-file-at", data.unlink_file_at("sub/second"))?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"HELLO".to_vec())?;
    equal("its link count", &ok("stat", file.stat())?.link_count, &1)
}
