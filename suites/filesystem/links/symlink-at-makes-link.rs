//! ---
//! title: symlink-at makes a link that readlink-at reads and open-at follows
//! formerly: [filesystem/links/symlink-and-readlink]
//! requirements: [filesystem.types.symlink-at.links, filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("symlink-at", data.symlink_at("../a.txt", "sub/link"))?;
    equal(
        "readlink-at",
        &ok("readlink-at", data.readlink_at("sub/link"))?,
        &"../a.txt".to_string(),
    )?;
    let file = data.open_at(
        PathFlags::SYMLINK_FOLLOW,
        "sub/link",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    let file = ok("open-at of sub/link", file)?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what the link leads to", &bytes, &b"hello".to_vec())?;
    fails(
        "symlink-at onto what is there",
        data.symlink_at("x", "a.txt"),
        ErrorCode::Exist,
    )
}
