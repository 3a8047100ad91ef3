//! ---
//! title: fd_filestat_set_size makes a file shorter, and longer with zero bytes
//! formerly: [preview1/files/size]
//! requirements: [preview1.fd-filestat-set-size.sets, preview1.fd-filestat-get.attributes]
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
    ok("fd_filestat_set_size to 3", fd_filestat_set_size(file, 3))?;
    let stat = ok("fd_filestat_get of 3 bytes", fd_filestat_get(file))?;
    equal("the size by fd_filestat_get of 3 bytes", &stat.size, &3)?;
    ok("fd_filestat_set_size to 6", fd_filestat_set_size(file, 6))?;
    let stat = ok("fd_filestat_get of 6 bytes", fd_filestat_get(file))?;
    equal("the size by fd_filestat_get of 6 bytes", &stat.size, &6)?;
    preads("fd_pread", file, 0, "012\0\0\0")
}
