//! ---
//! title: path_open with directory opens a directory, and fails on a file
//! formerly: [preview1/paths/open-directories]
//! requirements: [preview1.path-open.directory]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { inner.txt: inner } } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "sub", DIRECTORY, READ, 0);
    let sub = ok("path_open of a directory", opening)?;
    let opening = path_open(sub, SYMLINK_FOLLOW, "inner.txt", 0, READ, 0);
    let file = ok("path_open below it", opening)?;
    reads("fd_read", file, "inner")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", DIRECTORY, READ, 0);
    err("path_open of a file with directory", opening, "an error")?;
    Ok(())
}
