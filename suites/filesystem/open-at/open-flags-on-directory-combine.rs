//! ---
//! title: open-at of a directory to read fails with create and exclusive, succeeds with no flags and with directory, and never changes what it holds
//! formerly: [filesystem/open-at/every-combination-on-a-directory]
//! requirements: [filesystem.types.open-at.combinations]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
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
        let check = format!("open-at of a directory with {how:?}");
        let opened = data.open_at(PathFlags::empty(), "sub", how, DescriptorFlags::READ);
        if how.contains(OpenFlags::CREATE | OpenFlags::EXCLUSIVE) {
            err(&check, opened, "an error")?;
        } else if how == OpenFlags::DIRECTORY || how.is_empty() {
            let type_ = ok(&format!("get-type after {check}"), ok(&check, opened)?.get_type())?;
            equal(&format!("the type after {check}"), &type_, &DescriptorType::Directory)?;
        }
        // What POSIX leaves open for the others must change nothing.
    }
    Ok(())
}
