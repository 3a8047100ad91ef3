//! ---
//! title: With the flag to append each write goes to the end, wherever the offset is
//! requirements: [preview1.fd-fdstat-set-flags.append]
//! dirs: [{ guest: /data, holds: { a.txt: zero } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: Zero one two three } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn write_all(fd: Fd, bytes: &[u8]) -> Outcome {
    let mut rest = bytes;
    while !rest.is_empty() {
        let written = ok("fd_write", fd_write(fd, &[rest]))?;
        holds(
            "what fd_write tells",
            written > 0 && written <= rest.len(),
            "1 byte or more",
            &written,
        )?;
        rest = &rest[written..];
    }
    Ok(())
}

fn run() -> Outcome {
    let file = ok(
        "path_open to append",
        path_open(FIRST_PREOPEN, "a.txt", 0, ALL_RIGHTS, APPEND),
    )?;
    write_all(file, b" one")?;
    ok("fd_seek to the start", fd_seek(file, 0, WHENCE_SET))?;
    write_all(file, b" two")?;
    let plain = ok("path_open", open("a.txt", 0))?;
    ok("fd_fdstat_set_flags", fd_fdstat_set_flags(plain, APPEND))?;
    write_all(plain, b" three")?;
    ok("fd_fdstat_set_flags to none", fd_fdstat_set_flags(plain, 0))?;
    ok("fd_seek to the start", fd_seek(plain, 0, WHENCE_SET))?;
    write_all(plain, b"Z")
}
