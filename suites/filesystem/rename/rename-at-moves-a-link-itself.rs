//! ---
//! title: rename-at of a symbolic link moves the link and not what it leads to
//! requirements: [filesystem.types.rename-at.moves]
//! formerly: [filesystem/rename/moves-a-link-itself]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, moved: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at", data.rename_at("link", &data, "moved"))
}
