//! ---
//! title: open-at with create of a file that exists opens it and keeps its content
//! formerly: [filesystem/open-at/create-leaves-what-is-there]
//! requirements: [filesystem.types.open-at.create]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let opened = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::CREATE, flags);
    let file = ok("open-at of a.txt with create", opened)?;
    equal("the size of a.txt", &ok("stat", file.stat())?.size, &5)
}
