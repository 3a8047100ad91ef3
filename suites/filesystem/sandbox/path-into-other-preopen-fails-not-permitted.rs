//! ---
//! title: A path out of one preopen into another, that the guest has too, fails with not-permitted
//! formerly: [filesystem/escapes/into-another-preopen]
//! requirements: [filesystem.types.paths.no-escape]
//! dirs:
//!   - { guest: /one, holds: { link: { symlink: ../1/b.txt }, directory: { symlink: ../1/ } } }
//!   - { guest: /two, holds: { b.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let (one, two) = (preopen!("/one")?, preopen!("/two")?);
    ok("stat-at of b.txt in /two", two.stat_at(PathFlags::empty(), "b.txt"))?;
    for path in [
        "../1/b.txt",
        "../two/b.txt",
        "/two/b.txt",
        "link",
        "directory/b.txt",
        "directory//b.txt",
        "directory/",
    ] {
        let stat = one.stat_at(PathFlags::SYMLINK_FOLLOW, path);
        fails(&format!("stat-at of {path} in /one"), stat, ErrorCode::NotPermitted)?;
    }
    Ok(())
}
