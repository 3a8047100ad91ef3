//! ---
//! title: rename-at onto a file replaces it, as in POSIX
//! requirements: [filesystem.types.rename-at.replaces]
//! formerly: [filesystem/rename/replaces-a-file]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at", data.rename_at("a.txt", &data, "sub/b.txt"))
}
