//! ---
//! title: Paths that go up and down, and links, are fine as long as they stay inside
//! formerly: [filesystem/escapes/inside-is-fine]
//! requirements: [filesystem.types.paths.inside-is-fine]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: ./sub/../a.txt }, sub: { dir: { in: { symlink: ../a.txt } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "a.txt",
        "./a.txt",
        "sub/../a.txt",
        "sub/./../sub/../a.txt",
        "sub//../a.txt",
        "sub/in",
        "link",
    ] {
        let file = data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        );
        let (bytes, _) = ok("read", ok(path, file)?.read(10, 0))?;
        equal(path, &bytes, &b"hello".to_vec())?;
    }
    Ok(())
}
