//! ---
//! title: read beyond the end gives no bytes and tells the end
//! requirements: [filesystem.types.read.end-of-file]
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
    for offset in [5, 6, 1_000_000] {
        let (bytes, end) = ok("read", file.read(10, offset))?;
        equal(&format!("what read gives at {offset}"), &(bytes.len(), end), &(0, true))?;
    }
    let mut text = Vec::new();
    loop {
        let (bytes, end) = ok("read", file.read(2, text.len() as u64))?;
        text.extend(bytes);
        if end {
            break;
        }
    }
    equal("what was read until the end was told", &text, &b"hello".to_vec())
}
