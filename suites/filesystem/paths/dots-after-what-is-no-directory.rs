//! ---
//! title: A path with .. after a file, or after what is not there, is an error
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! level: should
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
    for path in ["a.txt/../a.txt", "none/../a.txt", "a.txt/./../a.txt"] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        err(path, opened, "an error: .. of what is no directory")?;
    }
    Ok(())
}
