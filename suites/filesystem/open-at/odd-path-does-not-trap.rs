//! ---
//! title: An empty path, one with a NUL in it, and one of a name too long are errors, and no traps
//! formerly: [filesystem/open-at/odd-paths-are-errors]
//! requirements: [filesystem.types.open-at.errors-not-traps]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let long = "n".repeat(5000);
    for path in ["", "a\0.txt", "a.txt\0", long.as_str()] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        err(&format!("open-at of {path:.10?}"), opened, "an error")?;
    }
    Ok(())
}
