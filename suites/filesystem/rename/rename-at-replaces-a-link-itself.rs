//! ---
//! title: rename-at onto a symbolic link replaces the link and keeps what it leads to, as in POSIX
//! requirements: [filesystem.types.rename-at.replaces]
//! formerly: [filesystem/rename/replaces-a-link-itself]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more, c.txt: there, link: { symlink: c.txt }, gone: { symlink: none } } }
//! expect: { outcome: ok, dirs: { /data: { c.txt: there, link: hello, gone: more } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at onto a link", data.rename_at("a.txt", &data, "link"))?;
    ok("rename-at onto a dangling link", data.rename_at("b.txt", &data, "gone"))
}
