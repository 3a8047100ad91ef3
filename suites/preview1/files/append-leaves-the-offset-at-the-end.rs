//! ---
//! title: After a write with the flag append fd_tell returns the end of the file
//! requirements: [preview1.fd-tell.after-append]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ | WRITE, APPEND);
    let file = needed("path_open with append", opening)?;
    write_all("fd_write with append", file, b"abc")?;
    equal("the offset by fd_tell", &ok("fd_tell", fd_tell(file))?, &13)
}
