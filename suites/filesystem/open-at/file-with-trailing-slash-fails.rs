//! ---
//! title: open-at of a file with a slash after its name fails, of a directory it succeeds
//! formerly: [filesystem/open-at/a-file-with-a-slash-at-its-end]
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt/", "a.txt//"] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        err(&format!("open-at of {path}"), opened, "an error: a.txt is a file")?;
    }
    for path in ["sub/", "sub//"] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::DIRECTORY, DescriptorFlags::READ);
        ok(&format!("open-at of {path}"), opened)?;
    }
    Ok(())
}
