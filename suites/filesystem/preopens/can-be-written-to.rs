//! ---
//! title: In each preopen files and directories can be made
//! requirements: [filesystem.preopens.get-directories.are-directories]
//! dirs: [{ guest: /one }, { guest: /two }]
//! expect:
//!   outcome: ok
//!   dirs: { /one: { sub: { dir: { new.txt: /one } } }, /two: { sub: { dir: { new.txt: /two } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    for (directory, name) in get_directories() {
        ok("create-directory-at", directory.create_directory_at("sub"))?;
        let flags = DescriptorFlags::WRITE;
        let file = directory.open_at(PathFlags::empty(), "sub/new.txt", OpenFlags::CREATE, flags);
        let written = ok("open-at of sub/new.txt", file)?.write(name.as_bytes(), 0);
        equal("what write tells", &ok("write", written)?, &(name.len() as u64))?;
    }
    Ok(())
}
