//! ---
//! title: rename-at of a file onto a directory, a directory onto a file, and onto a full directory fails and changes nothing
//! requirements: [filesystem.types.rename-at.kinds]
//! formerly: [filesystem/rename/does-not-mix-kinds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let rename = |from, to| data.rename_at(from, &data, to);
    err(
        "rename-at of a file onto a directory",
        rename("a.txt", "empty"),
        "an error",
    )?;
    err(
        "rename-at of a directory onto a file",
        rename("empty", "a.txt"),
        "an error",
    )?;
    err("rename-at onto a full directory", rename("empty", "sub"), "an error").map(|_| ())
}
