//! ---
//! title: "Whatever flags open-at is given for a followed link to a file: create with exclusive, and directory, fail, all else opens the file"
//! formerly: [filesystem/open-at/every-combination-on-a-followed-link]
//! requirements: [filesystem.types.path-flags.symlink-follow, filesystem.types.open-at.combinations]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
