//! ---
//! title: What needs a directory and is given a file fails with notdir
//! requirements: [preview1.errno.notdir]
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
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", DIRECTORY, READ, 0);
    fails("path_open with directory", opening, NOTDIR)?;
    fails("path_open below it", open(data, "a.txt/b.txt", 0), NOTDIR)?;
    fails("path_remove_directory", path_remove_directory(data, "a.txt"), NOTDIR)?;
    fails(
        "path_create_directory below it",
        path_create_directory(data, "a.txt/sub"),
        NOTDIR,
    )
}
