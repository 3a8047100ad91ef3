//! ---
//! title: read and write of no bytes give and change nothing
//! requirements: [filesystem.types.read.at-an-offset, filesystem.types.write.at-an-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    equal("write of nothing at 0", &ok("write", file.write(b"", 0))?, &0)?;
    equal(
        "write of nothing beyond the end",
        &ok("write", file.write(b"", 50))?,
        &0,
    )?;
    let (bytes, _) = ok("read of nothing", file.read(0, 0))?;
    equal("what a read of nothing gives", &bytes.len(), &0)?;
    equal("the size after all", &ok("stat", file.stat())?.size, &5)
}
