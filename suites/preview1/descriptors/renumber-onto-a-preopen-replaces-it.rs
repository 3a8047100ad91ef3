//! ---
//! title: After fd_renumber of a directory onto a preopen, paths start at that directory
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { name.txt: outer, sub: { dir: { name.txt: inner } } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "sub", DIRECTORY, READ, 0);
    let sub = needed("path_open of sub", opening)?;
    ok("fd_renumber", fd_renumber(sub, data))?;
    let opening = path_open(data, SYMLINK_FOLLOW, "name.txt", 0, READ, 0);
    let file = ok("path_open of name.txt below the new number", opening)?;
    reads("fd_read", file, "inner")
}
