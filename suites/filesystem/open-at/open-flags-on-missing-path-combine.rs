//! ---
//! title: open-at of a path that does not exist fails without create, and makes a file with create and without directory
//! formerly: [filesystem/open-at/every-combination-on-nothing]
//! requirements: [filesystem.types.open-at.combinations, filesystem.types.open-at.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for bits in 0..16u8 {
        let how = OpenFlags::from_bits_truncate(bits);
        let check = format!("open-at of nothing with {how:?}");
        let opened = data.open_at(
            PathFlags::empty(),
            "new.txt",
            how,
            DescriptorFlags::READ | DescriptorFlags::WRITE,
        );
        if !how.contains(OpenFlags::CREATE) {
            // What exclusive means without create is undefined in POSIX, and a directory cannot be truncated.
            if how.intersects(OpenFlags::EXCLUSIVE | OpenFlags::TRUNCATE) {
                err(&check, opened, "an error")?;
            } else {
                fails(&check, opened, ErrorCode::NoEntry)?;
            }
        } else if !how.contains(OpenFlags::DIRECTORY) {
            equal(
                &format!("the type after {check}"),
                &ok(&format!("get-type after {check}"), ok(&check, opened)?.get_type())?,
                &DescriptorType::RegularFile,
            )?;
            needed("unlink-file-at of what was made", data.unlink_file_at("new.txt"))?;
        } else {
            // POSIX leaves open what create makes of a directory. Whatever it made must go before the next turn.
            drop(opened);
            let _ = data.unlink_file_at("new.txt");
            let _ = data.remove_directory_at("new.txt");
        }
    }
    Ok(())
}
