//! ---
//! title: fd_filestat_set_size of a file that was opened to read only fails, and the size stays
//! requirements: [preview1.fd-filestat-set-size.needs-write]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0);
    let file = needed("path_open to read", opening)?;
    err("fd_filestat_set_size to 2", fd_filestat_set_size(file, 2), "an error")?;
    err("fd_filestat_set_size to 9", fd_filestat_set_size(file, 9), "an error")?;
    Ok(())
}
