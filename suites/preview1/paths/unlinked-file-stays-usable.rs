//! ---
//! title: A file that is removed while it is open can be read and written, and its name can be used again
//! requirements: [preview1.path-unlink-file.open-files]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: new } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let old = opened(data, "a.txt")?;
    ok("path_unlink_file of an open file", path_unlink_file(data, "a.txt"))?;
    let new = ok(
        "path_open with creat and excl of the same name",
        open(data, "a.txt", CREAT | EXCL),
    )?;
    write_all("fd_write to the new file", new, b"new")?;
    write_all("fd_write to the removed file", old, b"HE")?;
    preads("fd_pread", old, 0, "HEllo")
}
