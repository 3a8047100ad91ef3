//! ---
//! title: get-directories returns a directory that is preopened under two names twice, and both are one directory
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.are-directories]
//! formerly: [filesystem/preopens/a-directory-can-be-there-twice]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//!   - { guest: /again, same: /data }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let mut names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    names.sort_unstable();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/again", "/data"][..],
    )?;
    let (first, second) = (&found[0].0, &found[1].0);
    ok("stat-at through one", first.stat_at(PathFlags::empty(), "a.txt"))?;
    ok("stat-at through the other", second.stat_at(PathFlags::empty(), "a.txt"))?;
    needed("unlink-file-at through one", first.unlink_file_at("a.txt"))?;
    let gone = second.stat_at(PathFlags::empty(), "a.txt");
    err("stat-at through the other after unlink-file-at", gone, "an error").map(|_| ())
}
