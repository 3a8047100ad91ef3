//! ---
//! title: path_link gives a file a second name
//! requirements: [preview1.path-link.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: HEllo, b.txt: HEllo } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok(
        "path_link",
        path_link(FIRST_PREOPEN, 0, "a.txt", FIRST_PREOPEN, "b.txt"),
    )?;
    let file = ok("path_open of the new name", open("b.txt", 0))?;
    let written = ok("fd_write", fd_write(file, &[b"HE"]))?;
    equal("what fd_write tells", &written, &2)?;
    let stat = ok(
        "path_filestat_get of the old name",
        path_filestat_get(FIRST_PREOPEN, 0, "a.txt"),
    )?;
    equal("the number of names", &stat.nlink, &2)?;
    fails(
        "path_link onto a name that is taken",
        path_link(FIRST_PREOPEN, 0, "a.txt", FIRST_PREOPEN, "b.txt"),
        EXIST,
    )
}
