//! ---
//! title: An empty path, one with a NUL in it, and one of a name too long are errors, and no traps
//! requirements: [filesystem.types.open-at.errors-not-traps]
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
    let long = "n".repeat(5000);
    for path in ["", "a\0.txt", "a.txt\0", long.as_str()] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        err(&format!("open-at of {path:.10?}"), opened, "an error")?;
    }
    Ok(())
}
