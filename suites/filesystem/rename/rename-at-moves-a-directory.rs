//! ---
//! title: rename-at moves a directory with its entries
//! requirements: [filesystem.types.rename-at.moves]
//! formerly: [filesystem/rename/moves-a-directory]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { moved: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at", data.rename_at("sub", &data, "moved"))
}
