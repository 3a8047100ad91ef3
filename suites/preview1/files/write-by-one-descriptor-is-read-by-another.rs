//! ---
//! title: fd_read gives what was written through another descriptor of the same file
//! requirements: [preview1.fd-read.sees-other-writes]
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
    let writer = opened(data, "a.txt")?;
    let reader = opened(data, "a.txt")?;
    write_all("fd_write", writer, b"HELLO world")?;
    reads("fd_read", reader, "HELLO world")
}
