//! ---
//! title: path_remove_directory of a directory that has entries fails with notempty
//! requirements: [preview1.path-remove-directory.not-empty]
//! dirs: [{ guest: /data, holds: { sub: { dir: { a.txt: hello } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { a.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    fails("path_remove_directory", path_remove_directory(data, "sub"), NOTEMPTY)
}
