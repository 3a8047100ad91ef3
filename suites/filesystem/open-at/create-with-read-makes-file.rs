//! ---
//! title: open-at with create and read alone makes an empty file
//! formerly: [filesystem/open-at/create-to-read-makes-a-file]
//! requirements: [filesystem.types.open-at.create, filesystem.types.open-at.combinations]
//! level: should
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
    let opened = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::READ);
    let file = ok("open-at of new.txt with create and read", opened)?;
    equal("the size of new.txt", &ok("stat", file.stat())?.size, &0)
}
