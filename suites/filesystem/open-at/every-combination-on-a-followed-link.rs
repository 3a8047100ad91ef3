//! ---
//! title: "Whatever flags open-at is given for a followed link to a file: create with exclusive, and directory, fail, all else opens the file"
//! requirements: [filesystem.types.path-flags.symlink-follow, filesystem.types.open-at.combinations]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for bits in 0..16u8 {
        let how = OpenFlags::from_bits_truncate(bits);
        // What exclusive means without create is undefined in POSIX.
        if how.contains(OpenFlags::EXCLUSIVE) && !how.contains(OpenFlags::CREATE) {
            continue;
        }
        let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::TRUNCATE, DescriptorFlags::WRITE);
        ok("write", ok("open-at of a.txt", file)?.write(b"hello", 0))?;
        let check = format!("open-at of a followed link with {how:?}");
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
        let opened = data.open_at(PathFlags::SYMLINK_FOLLOW, "link", how, flags);
        let expected = if how.intersects(OpenFlags::EXCLUSIVE | OpenFlags::DIRECTORY) {
            err(&check, opened, "an error")?;
            5
        } else {
            let kind = ok("get-type", ok(&check, opened)?.get_type())?;
            equal(&format!("the type after {check}"), &kind, &DescriptorType::RegularFile)?;
            if how.contains(OpenFlags::TRUNCATE) {
                0
            } else {
                5
            }
        };
        let size = ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt"))?.size;
        equal(&format!("the size of a.txt after {check}"), &size, &expected)?;
    }
    Ok(())
}
