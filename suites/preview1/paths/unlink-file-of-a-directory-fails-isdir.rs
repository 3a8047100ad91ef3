//! ---
//! title: path_unlink_file of a directory fails with isdir, and the directory stays
//! requirements: [preview1.path-unlink-file.is-directory]
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    fails("path_unlink_file of a directory", path_unlink_file(data, "sub"), ISDIR)
}
