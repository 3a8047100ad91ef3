//! ---
//! title: path_open with dsync, rsync or sync opens the file, and writes through it arrive
//! requirements: [preview1.path-open.sync-flags]
//! level: should
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { dsync: written, rsync: written, sync: written } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for (name, flags) in [("dsync", DSYNC), ("rsync", RSYNC), ("sync", SYNC)] {
        let opening = path_open(data, SYMLINK_FOLLOW, name, CREAT, WRITE, flags);
        let file = ok(&format!("path_open with {name}"), opening)?;
        write_all(&format!("fd_write with {name}"), file, b"written")?;
    }
    Ok(())
}
