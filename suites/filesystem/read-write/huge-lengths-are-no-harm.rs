//! ---
//! title: A read of 2^63 bytes, and of as many as there are numbers, gives what there is
//! requirements: [filesystem.types.read.at-an-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    for length in [1 << 31, 1 << 63, u64::MAX] {
        let (bytes, _) = ok("read", file.read(length, 1))?;
        equal(&format!("read of {length}"), &bytes, &b"ello".to_vec())?;
    }
    Ok(())
}
