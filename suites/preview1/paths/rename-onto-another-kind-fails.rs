//! ---
//! title: path_rename of a file onto a directory, and of a directory onto a file or a full directory, fails
//! requirements: [preview1.path-rename.kinds]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: a, empty: { dir: {} }, full: { dir: { b.txt: b } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: a, empty: { dir: {} }, full: { dir: { b.txt: b } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for (from, to) in [("a.txt", "empty"), ("empty", "a.txt"), ("empty", "full")] {
        err(
            &format!("path_rename of {from} onto {to}"),
            path_rename(data, from, data, to),
            "an error",
        )?;
    }
    Ok(())
}
