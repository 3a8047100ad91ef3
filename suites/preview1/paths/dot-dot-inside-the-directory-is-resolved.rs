//! ---
//! title: path_open resolves a path with .. that stays inside the directory
//! requirements: [preview1.path-open.dot-dot]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { a.txt: inner } } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "sub/../a.txt", 0, READ, 0);
    let file = ok("path_open of sub/../a.txt", opening)?;
    reads("fd_read", file, "hello")
}
