//! ---
//! title: With the flag append each write goes to the end, wherever the offset is
//! formerly: [preview1/files/append]
//! requirements: [preview1.fd-fdstat-set-flags.append]
//! dirs: [{ guest: /data, holds: { a.txt: zero } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: Zero one two three } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ | WRITE, APPEND);
    let file = ok("path_open with append", opening)?;
    write_all("fd_write with append", file, b" one")?;
    ok("fd_seek to the start", fd_seek(file, 0, WHENCE_SET))?;
    write_all("fd_write with append after fd_seek", file, b" two")?;
    let plain = opened(data, "a.txt")?;
    ok("fd_fdstat_set_flags to append", fd_fdstat_set_flags(plain, APPEND))?;
    write_all("fd_write after fd_fdstat_set_flags to append", plain, b" three")?;
    ok("fd_fdstat_set_flags to none", fd_fdstat_set_flags(plain, 0))?;
    ok("fd_seek to the start again", fd_seek(plain, 0, WHENCE_SET))?;
    write_all("fd_write after fd_fdstat_set_flags to none", plain, b"Z")
}
