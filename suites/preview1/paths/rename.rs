//! ---
//! title: path_rename moves a file, within a directory and to another preopen
//! requirements: [preview1.path-rename.renames]
//! dirs: [{ guest: /data, holds: { a.txt: a, b.txt: b, d.txt: d } }, { guest: /other, holds: { sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { b.txt: a }, /other: { sub: { dir: { e.txt: d } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok(
        "path_rename",
        path_rename(FIRST_PREOPEN, "a.txt", FIRST_PREOPEN, "b.txt"),
    )?;
    fails(
        "path_rename of what has moved",
        path_rename(FIRST_PREOPEN, "a.txt", FIRST_PREOPEN, "c.txt"),
        NOENT,
    )?;
    ok(
        "path_rename to another preopen",
        path_rename(FIRST_PREOPEN, "d.txt", FIRST_PREOPEN + 1, "sub/e.txt"),
    )
}
