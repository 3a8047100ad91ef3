//! ---
//! title: "rename-at of a file onto another name of the same file succeeds, and leaves both, as in POSIX"
//! requirements: [filesystem.types.rename-at.same-file]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, second: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", data, "second"))?;
    ok("rename-at of a.txt to second", data.rename_at("a.txt", data, "second"))
}
