//! ---
//! title: A descriptor opened to write neither reads nor gives a stream that does
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
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

    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at", file)?;
    err("read", file.read(5, 0), "an error: not opened to read")?;
    if let Ok(input) = file.read_via_stream(0) {
        err("blocking-read", input.blocking_read(5), "an error: not opened to read")?;
    }
    Ok(())
}
