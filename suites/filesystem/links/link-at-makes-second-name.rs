//! ---
//! title: link-at gives a file a second name
//! formerly: [filesystem/links/link-makes-a-second-name]
//! requirements: [filesystem.types.link-at.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", &data, "sub/c.txt"))?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    ok("write through the first", file.write(b"J", 0))?;
    let other = open!(data, "sub/c.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let (bytes, _) = ok("read through the second", other.read(10, 0))?;
    equal(
        "what the second holds",
        &String::from_utf8_lossy(&bytes),
        &"Jello".into(),
    )
}
