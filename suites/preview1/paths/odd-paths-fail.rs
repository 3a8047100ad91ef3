//! ---
//! title: path_open of an empty path, and of a path with a NUL byte in it, fails
//! requirements: [preview1.path-open.odd-paths]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for (name, path) in [
        ("an empty path", ""),
        ("a path with a NUL", "a.txt\0"),
        ("a path with a NUL inside", "a.txt\0.bak"),
    ] {
        let opening = path_open(data, SYMLINK_FOLLOW, path, 0, READ, 0);
        err(&format!("path_open of {name}"), opening, "an error")?;
    }
    Ok(())
}
