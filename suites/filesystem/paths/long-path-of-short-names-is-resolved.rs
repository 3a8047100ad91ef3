//! ---
//! title: A path of 305 bytes is resolved where each of its names is short
//! requirements: [filesystem.types.paths.too-long]
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
    // Longer than names may be on most file systems, and shorter than paths may be.
    let path = "./".repeat(150) + "a.txt";
    ok(
        "stat-at of a path of 305 bytes",
        data.stat_at(PathFlags::empty(), &path),
    )?;
    let opened = data.open_at(PathFlags::empty(), &path, OpenFlags::empty(), DescriptorFlags::READ);
    ok("open-at of a path of 305 bytes", opened)?;
    Ok(())
}
