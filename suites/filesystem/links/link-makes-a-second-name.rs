//! ---
//! title: link-at gives a file a second name
//! requirements: [filesystem.types.link-at.links]
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
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", data, "sub/c.txt"))?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    ok("write through the first", file.write(b"J", 0))?;
    let other = data.open_at(
        PathFlags::empty(),
        "sub/c.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    let other = ok("open-at of sub/c.txt", other)?;
    let (bytes, _) = ok("read through the second", other.read(10, 0))?;
    equal(
        "what the second holds",
        &String::from_utf8_lossy(&bytes),
        &"Jello".into(),
    )
}
