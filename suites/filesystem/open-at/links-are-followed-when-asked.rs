//! ---
//! title: open-at with symlink-follow opens what a link leads to, also over several
//! requirements: [filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, far: { symlink: link }, sub: { dir: {} }, inside: { symlink: sub } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
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
