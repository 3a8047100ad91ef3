//! ---
//! title: open-at with create opens a file that is there, and leaves what it holds
//! formerly: [filesystem/open-at/create-leaves-what-is-there]
//! requirements: [filesystem.types.open-at.create]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::CREATE,
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"hello".to_vec())
}
