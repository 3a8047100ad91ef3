//! ---
//! title: 64 KiB that fd_write writes to a file arrive, none lost
//! requirements: [preview1.fd-write.writes-on]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 65536 } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = needed("path_open with creat", open(data, "new.bin", CREAT))?;
    write_all("fd_write of 65536 bytes", file, &pattern(0, 65536))
}
