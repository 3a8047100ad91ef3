//! ---
//! title: fd_fdstat_get and fd_filestat_get report the type of a directory and of a file
//! formerly: [preview1/descriptors/kinds]
//! requirements: [preview1.fd-fdstat-get.type, preview1.fd-filestat-get.attributes]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    let stat = ok("fd_fdstat_get of a file", fd_fdstat_get(file))?;
    equal("the type by fd_fdstat_get of a file", &stat.filetype, &FILETYPE_REGULAR)?;
    let stat = ok("fd_filestat_get of a file", fd_filestat_get(file))?;
    equal(
        "the type by fd_filestat_get of a file",
        &stat.filetype,
        &FILETYPE_REGULAR,
    )?;
    equal("the size by fd_filestat_get of a file", &stat.size, &5)?;
    let stat = ok("fd_fdstat_get of a preopen", fd_fdstat_get(data))?;
    equal(
        "the type by fd_fdstat_get of a preopen",
        &stat.filetype,
        &FILETYPE_DIRECTORY,
    )?;
    let stat = ok("fd_filestat_get of a preopen", fd_filestat_get(data))?;
    equal(
        "the type by fd_filestat_get of a preopen",
        &stat.filetype,
        &FILETYPE_DIRECTORY,
    )
}
