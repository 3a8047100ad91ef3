//! ---
//! title: What is written through one descriptor of a file is read through another
//! requirements: [filesystem.types.descriptors.see-each-other]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let writer = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let writer = ok("open-at of a.txt", writer)?;
    let reader = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let reader = ok("open-at of a.txt", reader)?;
    ok("write", writer.write(b"J", 0))?;
    let (bytes, _) = ok("read", reader.read(10, 0))?;
    equal(
        "what the other reads",
        &String::from_utf8_lossy(&bytes),
        &"Jello".into(),
    )?;
    ok("set-size", writer.set_size(2))?;
    equal("the size that the other sees", &ok("stat", reader.stat())?.size, &2)
}
