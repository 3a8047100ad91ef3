//! ---
//! title: fd_read at the end of a file reads 0 bytes each time
//! requirements: [preview1.fd-read.no-bytes-at-the-end]
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
    let file = opened(data, "a.txt")?;
    reads("the bytes by fd_read", file, "0123456789")?;
    for _ in 0..3 {
        let read = ok("fd_read at the end", fd_read(file, &mut [&mut [0; 8]]))?;
        equal("the bytes by fd_read at the end", &read, &0)?;
    }
    Ok(())
}
