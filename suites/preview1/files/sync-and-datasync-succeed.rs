//! ---
//! title: fd_sync and fd_datasync succeed, and what was written before them can be read
//! formerly: [preview1/files/sync-and-advice]
//! requirements: [preview1.fd-sync.ok, preview1.fd-datasync.ok]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: HEllo } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    write_all("fd_write", file, b"HE")?;
    ok("fd_sync", fd_sync(file))?;
    ok("fd_datasync", fd_datasync(file))?;
    preads("fd_pread", file, 0, "HEllo")
}
