//! ---
//! title: open-at with create makes an empty file where nothing exists
//! formerly: [filesystem/open-at/create-makes-a-file]
//! requirements: [filesystem.types.open-at.create]
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
    let opened = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.txt with create", opened)?;
    equal("the size of new.txt", &ok("stat", file.stat())?.size, &0)
}
