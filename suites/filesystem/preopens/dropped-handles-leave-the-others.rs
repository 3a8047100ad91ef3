//! ---
//! title: Handles of preopens that are dropped leave those of another call, and opened files, in use
//! requirements: [filesystem.preopens.get-directories.own-handles]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let first = get_directories();
    let second = get_directories();
    let (data, _) = some("the preopen /data", first.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    drop(first);
    let (bytes, _) = ok("read of a file whose directory was dropped", file.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"hello".to_vec())?;
    let (data, _) = some("the preopen /data", second.first())?;
    ok(
        "stat-at through the other handle",
        data.stat_at(PathFlags::empty(), "a.txt"),
    )?;
    drop(second);
    let third = get_directories();
    let (data, _) = some("the preopen /data, after all were dropped", third.first())?;
    ok(
        "stat-at through a third handle",
        data.stat_at(PathFlags::empty(), "a.txt"),
    )?;
    Ok(())
}
