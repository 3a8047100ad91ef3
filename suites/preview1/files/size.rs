//! ---
//! title: fd_filestat_set_size cuts a file off, and fills with zeros
//! requirements: [preview1.fd-filestat-set-size.sets, preview1.fd-filestat-get.attributes]
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    ok("fd_filestat_set_size to 3", fd_filestat_set_size(file, 3))?;
    equal("the size", &ok("fd_filestat_get", fd_filestat_get(file))?.size, &3)?;
    ok("fd_filestat_set_size to 6", fd_filestat_set_size(file, 6))?;
    equal(
        "the size, made longer",
        &ok("fd_filestat_get", fd_filestat_get(file))?.size,
        &6,
    )?;
    let mut part = [0xff; 8];
    let read = ok("fd_pread", fd_pread(file, &mut [&mut part], 0))?;
    equal("what the file holds", &part[..read], b"012\0\0\0")
}
