//! ---
//! title: fd_fdstat_get tells a directory from a file, and the flag to append
//! requirements: [preview1.fd-fdstat-get.type, preview1.fd-filestat-get.attributes]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let directory = ok("fd_fdstat_get of a preopen", fd_fdstat_get(FIRST_PREOPEN))?;
    equal("the type of a preopen", &directory.filetype, &FILETYPE_DIRECTORY)?;
    let plain = ok("path_open", open("a.txt", 0))?;
    let stat = ok("fd_fdstat_get of a file", fd_fdstat_get(plain))?;
    equal(
        "the type and flags of a file",
        &(stat.filetype, stat.flags),
        &(FILETYPE_REGULAR, 0),
    )?;
    let appending = ok(
        "path_open to append",
        path_open(FIRST_PREOPEN, "a.txt", 0, ALL_RIGHTS, APPEND),
    )?;
    let stat = ok("fd_fdstat_get of a file opened to append", fd_fdstat_get(appending))?;
    equal(
        "the flags of a file opened to append",
        &(stat.flags as u32 & APPEND),
        &APPEND,
    )?;
    let stat = ok("fd_filestat_get of a file", fd_filestat_get(plain))?;
    equal(
        "the type and size of a file",
        &(stat.filetype, stat.size),
        &(FILETYPE_REGULAR, 5),
    )?;
    let stat = ok("fd_filestat_get of a preopen", fd_filestat_get(FIRST_PREOPEN))?;
    equal(
        "the type of a preopen, by fd_filestat_get",
        &stat.filetype,
        &FILETYPE_DIRECTORY,
    )
}
