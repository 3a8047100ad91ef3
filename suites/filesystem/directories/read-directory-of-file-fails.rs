//! ---
//! title: read-directory of a file fails
//! formerly: [filesystem/directories/a-file-has-no-entries]
//! requirements: [filesystem.types.read-directory.of-a-file]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    err(
        "read-directory of a file",
        file.read_directory(),
        "an error: a file has no entries",
    )?;
    Ok(())
}
