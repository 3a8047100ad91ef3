//! ---
//! title: rename-at moves a file into another directory, under another name
//! requirements: [filesystem.types.rename-at.moves]
//! formerly: [filesystem/rename/moves-a-file]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more, c.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at", data.rename_at("a.txt", &data, "sub/c.txt"))
}
