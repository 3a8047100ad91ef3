//! ---
//! title: After fd_close of one preopened directory the other and the files of both can be used
//! requirements: [preview1.fd-close.closes]
//! dirs: [{ guest: /data, holds: { a.txt: first } }, { guest: /other, holds: { b.txt: second } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let other = preopen("/other")?;
    let file = opened(data, "a.txt")?;
    ok("fd_close of a preopen", fd_close(data))?;
    reads("fd_read", file, "first")?;
    let file = ok("path_open below the other preopen", open(other, "b.txt", 0))?;
    reads("fd_read after fd_close", file, "second")
}
