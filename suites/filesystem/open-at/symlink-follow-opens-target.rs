//! ---
//! title: open-at with symlink-follow opens what a link leads to, also over several
//! formerly: [filesystem/open-at/links-are-followed-when-asked]
//! requirements: [filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, far: { symlink: link } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["link", "far"] {
        let file = data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        );
        let file = ok(path, file)?;
        let (bytes, _) = ok("read", file.read(10, 0))?;
        equal(path, &bytes, &b"hello".to_vec())?;
    }
    Ok(())
}
