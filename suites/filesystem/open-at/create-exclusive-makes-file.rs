//! ---
//! title: open-at with create and exclusive makes a file where nothing exists
//! formerly: [filesystem/open-at/exclusive-makes-what-is-not]
//! requirements: [filesystem.types.open-at.exclusive, filesystem.types.open-at.create]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
    let opened = data.open_at(PathFlags::empty(), "new.txt", how, DescriptorFlags::WRITE);
    ok("open-at of new.txt with create and exclusive", opened)?;
    Ok(())
}
