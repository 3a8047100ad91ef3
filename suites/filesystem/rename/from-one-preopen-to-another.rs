//! ---
//! title: rename-at moves a file, and a directory with what it holds, from one preopen to another, over what is there
//! requirements: [filesystem.types.rename-at.moves, filesystem.types.rename-at.replaces]
//! level: should
//! dirs:
//!   - { guest: /one, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//!   - { guest: /two, holds: { c.txt: other } }
//! expect:
//!   outcome: ok
//!   dirs: { /one: {}, /two: { c.txt: hello, moved: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    // A host may hold that its preopens are file systems of their own; these two lie in one.
    let (one, _) = some("/one", found.iter().find(|(_, name)| name == "/one"))?;
    let (two, _) = some("/two", found.iter().find(|(_, name)| name == "/two"))?;
    ok("rename-at of a file", one.rename_at("a.txt", two, "c.txt"))?;
    ok("rename-at of a directory", one.rename_at("sub", two, "moved"))?;
    fails(
        "stat-at of what was moved",
        one.stat_at(PathFlags::empty(), "a.txt"),
        ErrorCode::NoEntry,
    )
}
