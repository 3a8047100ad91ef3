//! ---
//! title: rename-at of a link moves the link, and not what it leads to
//! requirements: [filesystem.types.rename-at.moves]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, moved: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("rename-at", data.rename_at("link", data, "moved"))?;
    equal(
        "readlink-at of the moved link",
        &ok("readlink-at", data.readlink_at("moved"))?,
        &"a.txt".to_string(),
    )
}
