//! ---
//! title: fd_renumber moves a descriptor to another number, and closes what was there
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { a.txt: first file, b.txt: second file } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn read_all(fd: Fd) -> core::result::Result<String, Failed> {
    let mut all = Vec::new();
    let mut part = [0; 8];
    loop {
        let read = ok("fd_read", fd_read(fd, &mut [&mut part]))?;
        if read == 0 {
            return Ok(String::from_utf8_lossy(&all).into());
        }
        all.extend(&part[..read]);
    }
}

fn run() -> Outcome {
    let first = ok("path_open of a.txt", open("a.txt", 0))?;
    let second = ok("path_open of b.txt", open("b.txt", 0))?;
    ok("fd_renumber", fd_renumber(first, second))?;
    equal(
        "what the second descriptor reads",
        &read_all(second)?,
        &"first file".into(),
    )?;
    fails(
        "fd_read of the first descriptor",
        fd_read(first, &mut [&mut [0; 1]]),
        BADF,
    )?;
    fails(
        "fd_renumber of a descriptor that never was",
        fd_renumber(1000, second),
        BADF,
    )
}
