//! ---
//! title: rename-at of the directory itself, by . or .., or onto it, is an error and changes nothing
//! requirements: [filesystem.types.rename-at.dots]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let rename = |from, to| data.rename_at(from, data, to);
    err("rename-at of .", rename(".", "new"), "an error")?;
    err("rename-at of sub/.", rename("sub/.", "new"), "an error")?;
    err("rename-at of sub/..", rename("sub/..", "new"), "an error")?;
    err("rename-at onto .", rename("empty", "."), "an error")?;
    err("rename-at onto empty/.", rename("sub", "empty/."), "an error").map(|_| ())
}
