//! ---
//! title: rename-at of a file or directory onto its own name succeeds and changes nothing
//! requirements: [filesystem.types.rename-at.moves]
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
    ok("rename-at of a.txt to a.txt", data.rename_at("a.txt", data, "a.txt"))?;
    ok("rename-at of sub to sub", data.rename_at("sub", data, "sub"))
}
