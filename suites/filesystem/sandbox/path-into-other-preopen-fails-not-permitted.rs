//! ---
//! title: From one preopen no path leads into another, though that one is open to the guest too
//! formerly: [filesystem/escapes/into-another-preopen]
//! requirements: [filesystem.types.paths.no-escape]
//! dirs: [{ guest: /one, holds: { link: { symlink: ../1/b.txt } } }, { guest: /two, holds: { b.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let one = preopen!("/one")?;
    let two = preopen!("/two")?;
    ok("stat-at of b.txt in /two", two.stat_at(PathFlags::empty(), "b.txt"))?;
    for path in ["../1/b.txt", "../two/b.txt", "/two/b.txt", "link"] {
        fails(
            path,
            one.stat_at(PathFlags::SYMLINK_FOLLOW, path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
