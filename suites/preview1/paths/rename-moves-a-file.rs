//! ---
//! title: path_rename moves a file to another name
//! formerly: [preview1/paths/rename]
//! requirements: [preview1.path-rename.renames]
//! dirs: [{ guest: /data, holds: { a.txt: a, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: a } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    ok("path_rename", path_rename(data, "a.txt", data, "sub/b.txt"))?;
    err(
        "path_rename of the old name",
        path_rename(data, "a.txt", data, "c.txt"),
        "an error",
    )?;
    Ok(())
}
