//! ---
//! title: rename-at moves a directory with what it holds, also onto an empty one
//! requirements: [filesystem.types.rename-at.moves]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("rename-at", data.rename_at("sub", data, "moved"))?;
    ok("create-directory-at", data.create_directory_at("empty"))?;
    ok("rename-at onto an empty one", data.rename_at("moved", data, "empty"))
}
