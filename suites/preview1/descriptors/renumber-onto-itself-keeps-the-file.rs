//! ---
//! title: fd_renumber of a descriptor onto itself succeeds, and the file can still be read and closed
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    ok("fd_renumber onto itself", fd_renumber(file, file))?;
    reads("fd_read", file, "hello")?;
    ok("fd_close after fd_renumber", fd_close(file))
}
