//! ---
//! title: open-at with directory of a file fails, of a directory it succeeds
//! formerly: [filesystem/open-at/directory-of-a-file]
//! requirements: [filesystem.types.open-at.directory]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let open = |path| data.open_at(PathFlags::empty(), path, OpenFlags::DIRECTORY, DescriptorFlags::READ);
    err(
        "open-at with directory of a file",
        open("a.txt"),
        "an error: a.txt is a file",
    )?;
    ok("open-at with directory of a directory", open("sub"))?;
    Ok(())
}
