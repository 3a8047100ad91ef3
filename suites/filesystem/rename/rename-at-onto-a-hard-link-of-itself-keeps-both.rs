//! ---
//! title: rename-at of a file onto another name of the same file succeeds and keeps both, as in POSIX
//! requirements: [filesystem.types.rename-at.same-file]
//! formerly: [filesystem/rename/onto-another-name-of-the-file]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, second: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    needed("link-at", data.link_at(PathFlags::empty(), "a.txt", &data, "second"))?;
    ok("rename-at of a.txt to second", data.rename_at("a.txt", &data, "second"))
}
