//! ---
//! title: "rename-at onto a link replaces the link, and leaves what it leads to"
//! requirements: [filesystem.types.rename-at.replaces]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more, c.txt: there, link: { symlink: c.txt }, gone: { symlink: none } } }
//! expect: { outcome: ok, dirs: { /data: { c.txt: there, link: hello, gone: more } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("rename-at onto a link", data.rename_at("a.txt", data, "link"))?;
    ok("rename-at onto a dangling link", data.rename_at("b.txt", data, "gone"))
}
