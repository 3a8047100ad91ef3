//! ---
//! title: path_link gives a file a second name
//! formerly: [preview1/paths/hard-links]
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
    let data = preopen("/data")?;
    let linked = path_link(data, 0, "a.txt", data, "b.txt");
    if let Err(NOTSUP | NOSYS | PERM) = linked {
        return not_applicable("the file system has no hard links");
    }
    ok("path_link", linked)?;
    let file = ok("path_open of the new name", open(data, "b.txt", 0))?;
    write_all("fd_write through the new name", file, b"HE")?;
    let (old, new) = (path_filestat_get(data, 0, "a.txt"), path_filestat_get(data, 0, "b.txt"));
    let old = ok("path_filestat_get of the old name", old)?;
    let new = ok("path_filestat_get of the new name", new)?;
    equal("the sizes by path_filestat_get", &(old.size, new.size), &(5, 5))
}
