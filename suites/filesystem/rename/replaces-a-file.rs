//! ---
//! title: rename-at onto a file replaces it
//! requirements: [filesystem.types.rename-at.replaces]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("rename-at", data.rename_at("a.txt", data, "sub/b.txt"))
}
