//! ---
//! title: rename-at of a file or directory onto its own name succeeds and changes nothing, as in POSIX
//! requirements: [filesystem.types.rename-at.same-file]
//! formerly: [filesystem/rename/onto-itself-changes-nothing]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at of a.txt to a.txt", data.rename_at("a.txt", &data, "a.txt"))?;
    ok("rename-at of sub to sub", data.rename_at("sub", &data, "sub"))
}
