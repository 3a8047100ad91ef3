//! ---
//! title: open-at with truncate makes a file empty
//! formerly: [filesystem/open-at/truncate-empties]
//! requirements: [filesystem.types.open-at.truncate]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::TRUNCATE, DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt with truncate", opened)?;
    equal(
        "the size after open-at with truncate",
        &ok("stat", file.stat())?.size,
        &0,
    )
}
