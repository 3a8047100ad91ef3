//! ---
//! title: read and write of a directory fail
//! requirements: [filesystem.types.read.of-a-directory]
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
    let file = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let file = ok("open-at of sub", file)?;
    err("read of a directory", file.read(10, 0), "an error")?;
    err("write of a directory", file.write(b"x", 0), "an error")?;
    Ok(())
}
