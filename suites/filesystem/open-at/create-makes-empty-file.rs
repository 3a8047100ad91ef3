//! ---
//! title: open-at with create makes an empty file where there is none
//! formerly: [filesystem/open-at/create-makes-a-file]
//! requirements: [filesystem.types.open-at.create]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, new.txt: "", sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.txt", file)?;
    equal("the size of the new file", &ok("stat", file.stat())?.size, &0)
}
