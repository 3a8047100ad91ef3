//! ---
//! title: open-at with create makes a file that is opened only to read
//! formerly: [filesystem/open-at/create-to-read-makes-a-file]
//! requirements: [filesystem.types.open-at.create, filesystem.types.open-at.combinations]
//! level: should
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
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::READ);
    let file = ok("open-at of new.txt", file)?;
    let (bytes, end) = ok("read", file.read(10, 0))?;
    equal("what the new file gives", &(bytes.len(), end), &(0, true))
}
