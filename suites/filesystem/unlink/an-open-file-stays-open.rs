//! ---
//! title: A file that is unlinked while it is open can be read on, as in POSIX
//! requirements: [filesystem.types.unlink-file-at.open-files]
//! level: should
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    ok("unlink-file-at", data.unlink_file_at("a.txt"))?;
    let (bytes, _) = ok("read of what was unlinked", file.read(10, 0))?;
    equal("what it holds", &bytes, &b"hello".to_vec())
}
