//! ---
//! title: A path with .. after a file, or after what is not there, is an error
//! formerly: [filesystem/paths/dots-after-what-is-no-directory]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt/../a.txt", "none/../a.txt", "a.txt/./../a.txt"] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        err(path, opened, "an error: .. of what is no directory")?;
    }
    Ok(())
}
