//! ---
//! title: path_open with directory opens directories alone, and paths go on below them
//! requirements: [preview1.path-open.directory]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { inner.txt: inner } } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let directory = ok(
        "path_open of a directory",
        path_open(FIRST_PREOPEN, "sub", DIRECTORY, READ, 0),
    )?;
    let file = ok("path_open below it", path_open(directory, "inner.txt", 0, READ, 0))?;
    let mut part = [0; 8];
    let read = ok("fd_read", fd_read(file, &mut [&mut part]))?;
    equal("what the file below it holds", &part[..read], b"inner")?;
    fails(
        "path_open of a file with directory",
        path_open(FIRST_PREOPEN, "a.txt", DIRECTORY, READ, 0),
        NOTDIR,
    )?;
    fails("path_open below a file", path_open(file, "x", 0, READ, 0), NOTDIR)
}
