//! ---
//! title: open-at of . opens the directory itself
//! formerly: [filesystem/open-at/dot-is-the-directory-itself]
//! requirements: [filesystem.types.paths.dot]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(PathFlags::empty(), ".", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let same = ok("open-at of .", opened)?;
    ok("stat-at of a.txt from it", same.stat_at(PathFlags::empty(), "a.txt"))?;
    Ok(())
}
