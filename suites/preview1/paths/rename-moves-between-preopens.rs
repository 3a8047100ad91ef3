//! ---
//! title: path_rename moves a file into another preopened directory
//! requirements: [preview1.path-rename.between-preopens]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: a } }, { guest: /other, holds: { sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: {}, /other: { sub: { dir: { b.txt: a } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let other = preopen("/other")?;
    match path_rename(data, "a.txt", other, "sub/b.txt") {
        Err(XDEV) => not_applicable("the preopens lie in different file systems"),
        renamed => ok("path_rename to another preopen", renamed),
    }
}
