//! ---
//! title: Symbolic links are made, read and told from what they lead to
//! requirements: [preview1.path-symlink.links, preview1.path-readlink.target, preview1.path-filestat-get.follows]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok("path_symlink", path_symlink("a.txt", FIRST_PREOPEN, "link"))?;
    let target = ok("path_readlink", path_readlink(FIRST_PREOPEN, "link", 100))?;
    equal("the link's contents", &target, &"a.txt".into())?;
    let short = ok(
        "path_readlink with room for 2 bytes",
        path_readlink(FIRST_PREOPEN, "link", 2),
    )?;
    equal("the first 2 bytes of them", &short, &"a.".into())?;
    let stat = ok("path_filestat_get", path_filestat_get(FIRST_PREOPEN, 0, "link"))?;
    equal("the type of the link", &stat.filetype, &FILETYPE_SYMLINK)?;
    let stat = ok(
        "path_filestat_get, following",
        path_filestat_get(FIRST_PREOPEN, SYMLINK_FOLLOW, "link"),
    )?;
    equal(
        "the type and size of what it leads to",
        &(stat.filetype, stat.size),
        &(FILETYPE_REGULAR, 5),
    )?;
    let file = ok("path_open through the link", open("link", 0))?;
    let mut part = [0; 8];
    let read = ok("fd_read", fd_read(file, &mut [&mut part]))?;
    equal("what is read through the link", &part[..read], b"hello")?;
    fails(
        "path_readlink of a file",
        path_readlink(FIRST_PREOPEN, "a.txt", 100),
        INVAL,
    )
}
