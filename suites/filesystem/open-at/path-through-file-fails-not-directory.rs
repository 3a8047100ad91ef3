//! ---
//! title: open-at of a path through a file fails with not-directory
//! formerly: [filesystem/open-at/through-a-file]
//! requirements: [filesystem.types.paths.through-a-file]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt/b.txt", "a.txt//b.txt"] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, ErrorCode::NotDirectory)?;
    }
    Ok(())
}
