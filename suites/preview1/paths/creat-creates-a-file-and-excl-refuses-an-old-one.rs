//! ---
//! title: path_open with creat creates a file, and with excl fails where a file exists
//! formerly: [preview1/paths/create-and-exclusive]
//! requirements: [preview1.path-open.creates, preview1.path-open.exclusive]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { new.txt: made } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    err(
        "path_open of a file that does not exist",
        open(data, "new.txt", 0),
        "an error",
    )?;
    let file = ok("path_open with creat and excl", open(data, "new.txt", CREAT | EXCL))?;
    write_all("fd_write", file, b"made")?;
    err(
        "path_open with creat and excl again",
        open(data, "new.txt", CREAT | EXCL),
        "an error",
    )?;
    let again = ok("path_open with creat of an existing file", open(data, "new.txt", CREAT))?;
    reads("fd_read", again, "made")
}
