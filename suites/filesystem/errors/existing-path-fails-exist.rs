//! ---
//! title: create-directory-at, symlink-at, link-at and open-at with create and exclusive fail with exist where something is, a dangling link too
//! formerly: [filesystem/errors/what-is-there-already-is-exist]
//! requirements: [filesystem.types.exist]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, gone: { symlink: none }, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, gone: { symlink: none }, sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    for path in ["a.txt", "sub", "gone"] {
        let exist = ErrorCode::Exist;
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            exist,
        )?;
        fails(&format!("symlink-at to {path}"), data.symlink_at("a.txt", path), exist)?;
        let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
        let opened = data.open_at(none, path, how, DescriptorFlags::WRITE);
        fails(&format!("open-at with create and exclusive of {path}"), opened, exist)?;
        match data.link_at(none, "a.txt", &data, path) {
            // Hard links are not on every file system.
            Err(ErrorCode::Unsupported) => {}
            linked => fails(&format!("link-at to {path}"), linked, exist)?,
        }
    }
    Ok(())
}
