//! ---
//! title: fd_write fails on a file that was opened to read only, and fd_read on one opened to write only
//! requirements: [preview1.path-open.rights]
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
    let reader = needed("path_open to read", opening)?;
    err(
        "fd_write to a file opened to read",
        fd_write(reader, &[b"X"]),
        "an error",
    )?;
    err(
        "fd_pwrite to a file opened to read",
        fd_pwrite(reader, &[b"X"], 0),
        "an error",
    )?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, WRITE, 0);
    let writer = needed("path_open to write", opening)?;
    err(
        "fd_read of a file opened to write",
        fd_read(writer, &mut [&mut [0; 1]]),
        "an error",
    )?;
    err(
        "fd_pread of a file opened to write",
        fd_pread(writer, &mut [&mut [0; 1]], 0),
        "an error",
    )?;
    Ok(())
}
