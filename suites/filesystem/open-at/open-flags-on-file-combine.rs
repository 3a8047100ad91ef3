//! ---
//! title: open-at of a file fails with create and exclusive and with directory, succeeds with the other flags, and only truncate changes it
//! formerly: [filesystem/open-at/every-combination-on-a-file]
//! requirements: [filesystem.types.open-at.combinations]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for bits in 0..16u8 {
        let how = OpenFlags::from_bits_truncate(bits);
        // What exclusive means without create is undefined in POSIX.
        if how.contains(OpenFlags::EXCLUSIVE) && !how.contains(OpenFlags::CREATE) {
            continue;
        }
        let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
        for flags in [read, write, read | write] {
            // So is the truncation of what is not opened to write.
            if how.contains(OpenFlags::TRUNCATE) && !flags.contains(write) {
                continue;
            }
            let file = open!(data, "a.txt", OpenFlags::empty(), write)?;
            needed("set-size to 5", file.set_size(5))?;
            let check = format!("open-at of a file with {how:?} and {flags:?}");
            let opened = data.open_at(PathFlags::empty(), "a.txt", how, flags);
            if how.intersects(OpenFlags::EXCLUSIVE | OpenFlags::DIRECTORY) {
                err(&check, opened, "an error")?;
            } else {
                let size = ok(&format!("stat after {check}"), ok(&check, opened)?.stat())?.size;
                let expected = if how.contains(OpenFlags::TRUNCATE) { 0 } else { 5 };
                equal(&format!("the size after {check}"), &size, &expected)?;
            }
        }
    }
    Ok(())
}
