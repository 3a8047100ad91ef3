//! ---
//! title: path_unlink_file removes a file, and fails where no file exists
//! requirements: [preview1.path-unlink-file.unlinks]
//! dirs: [{ guest: /data, holds: { a.txt: hello, b.txt: stays } }]
//! expect: { outcome: ok, dirs: { /data: { b.txt: stays } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    ok("path_unlink_file", path_unlink_file(data, "a.txt"))?;
    err("path_unlink_file again", path_unlink_file(data, "a.txt"), "an error")?;
    Ok(())
}
