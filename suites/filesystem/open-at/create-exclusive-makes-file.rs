//! ---
//! title: open-at with create and exclusive makes a file where there is none
//! formerly: [filesystem/open-at/exclusive-makes-what-is-not]
//! requirements: [filesystem.types.open-at.exclusive, filesystem.types.open-at.create]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
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
        "new.txt",
        OpenFlags::CREATE | OpenFlags::EXCLUSIVE,
        DescriptorFlags::WRITE,
    );
    let file = ok("open-at of new.txt", file)?;
    equal("what write tells", &ok("write", file.write(b"x", 0))?, &1)
}
