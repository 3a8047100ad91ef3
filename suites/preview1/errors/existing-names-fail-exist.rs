//! ---
//! title: What would create a name that exists already fails with exist
//! requirements: [preview1.errno.exist]
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
    fails(
        "path_open with creat and excl",
        open(data, "a.txt", CREAT | EXCL),
        EXIST,
    )?;
    fails("path_create_directory", path_create_directory(data, "a.txt"), EXIST)?;
    fails("path_symlink", path_symlink("b.txt", data, "a.txt"), EXIST)?;
    match path_link(data, 0, "a.txt", data, "a.txt") {
        // A file system need not have hard links.
        Err(NOTSUP | NOSYS) => Ok(()),
        linked => fails("path_link", linked, EXIST),
    }
}
