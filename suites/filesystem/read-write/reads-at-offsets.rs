//! ---
//! title: read gives what lies at the offset, at most as much as was asked for
//! requirements: [filesystem.types.read.at-an-offset]
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
    for (length, offset, expected) in [(5, 0, "hello"), (2, 0, "he"), (2, 3, "lo"), (1, 4, "o"), (0, 2, "")] {
        let (bytes, _) = ok("read", file.read(length, offset))?;
        equal(
            &format!("{length} bytes at {offset}"),
            &bytes,
            &expected.as_bytes().to_vec(),
        )?;
    }
    Ok(())
}
