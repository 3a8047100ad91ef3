//! ---
//! title: path_open of . opens the directory itself
//! requirements: [preview1.path-open.dot]
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
    let opening = path_open(data, SYMLINK_FOLLOW, ".", DIRECTORY, READ, 0);
    let again = ok("path_open of .", opening)?;
    let stat = ok("fd_fdstat_get", fd_fdstat_get(again))?;
    equal("the type by fd_fdstat_get", &stat.filetype, &FILETYPE_DIRECTORY)?;
    let opening = path_open(again, SYMLINK_FOLLOW, "a.txt", 0, READ, 0);
    let file = ok("path_open of a.txt below it", opening)?;
    reads("fd_read", file, "hello")
}
