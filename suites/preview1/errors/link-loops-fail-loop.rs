//! ---
//! title: A path whose links lead to each other forever fails with loop
//! requirements: [preview1.errno.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { a: { symlink: b }, b: { symlink: a } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    fails("path_open", path_open(data, SYMLINK_FOLLOW, "a", 0, READ, 0), LOOP)?;
    let stat = path_filestat_get(data, SYMLINK_FOLLOW, "a").map(|stat| stat.filetype);
    fails("path_filestat_get with symlink_follow", stat, LOOP)?;
    fails("path_open below it", path_open(data, 0, "a/c.txt", 0, READ, 0), LOOP)
}
