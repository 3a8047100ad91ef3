//! ---
//! title: path_rename onto an existing file replaces it
//! requirements: [preview1.path-rename.replaces]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: a, b.txt: b } }]
//! expect: { outcome: ok, dirs: { /data: { b.txt: a } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    ok(
        "path_rename onto an existing file",
        path_rename(data, "a.txt", data, "b.txt"),
    )
}
