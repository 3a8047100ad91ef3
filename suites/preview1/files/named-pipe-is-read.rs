//! ---
//! title: fd_read of a named pipe gives the bytes that its writer sends
//! requirements: [preview1.fd-read.named-pipes]
//! level: should
//! dirs: [{ guest: /data, holds: { pipe: { fifo: sent by the writer } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "pipe", 0, READ, 0);
    let pipe = ok("path_open of a named pipe", opening)?;
    reads("fd_read of a named pipe", pipe, "sent by the writer")
}
