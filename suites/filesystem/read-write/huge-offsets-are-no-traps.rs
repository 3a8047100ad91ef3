//! ---
//! title: read and write at offsets beyond 2^63 end in an error, or in nothing read
//! requirements: [filesystem.types.offsets.huge]
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    for offset in [1 << 63, u64::MAX] {
        if let Ok((bytes, end)) = file.read(10, offset) {
            equal("what read gives", &(bytes.len(), end), &(0, true))?;
        }
        err("write", file.write(b"x", offset), "an error: no file is so long")?;
    }
    Ok(())
}
