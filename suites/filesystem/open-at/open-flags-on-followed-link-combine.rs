//! ---
//! title: open-at of a followed link to a file fails with create and exclusive and with directory, and opens the file with the other flags
//! formerly: [filesystem/open-at/every-combination-on-a-followed-link]
//! requirements: [filesystem.types.path-flags.symlink-follow, filesystem.types.open-at.combinations]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
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
        let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
        needed("set-size to 5", file.set_size(5))?;
        let check = format!("open-at of a followed link with {how:?}");
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
        let opened = data.open_at(PathFlags::SYMLINK_FOLLOW, "link", how, flags);
        let expected = if how.intersects(OpenFlags::EXCLUSIVE | OpenFlags::DIRECTORY) {
            err(&check, opened, "an error")?;
            5
        } else {
            let kind = ok(&format!("get-type after {check}"), ok(&check, opened)?.get_type())?;
            equal(&format!("the type after {check}"), &kind, &DescriptorType::RegularFile)?;
            if how.contains(OpenFlags::TRUNCATE) {
                0
            } else {
                5
            }
        };
        let size = ok(
            &format!("stat-at of a.txt after {check}"),
            data.stat_at(PathFlags::empty(), "a.txt"),
        )?
        .size;
        equal(&format!("the size of a.txt after {check}"), &size, &expected)?;
    }
    Ok(())
}
