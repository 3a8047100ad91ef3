//! ---
//! title: Where open-at does not open a directory to write, it fails with is-directory
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for flags in [write, read | write] {
        let opened = data.open_at(PathFlags::empty(), "sub", OpenFlags::empty(), flags);
        if opened.is_ok() {
            return not_applicable("open-at opens a directory to write");
        }
        fails(
            &format!("open-at of a directory with {flags:?}"),
            opened,
            ErrorCode::IsDirectory,
        )?;
    }
    Ok(())
}
