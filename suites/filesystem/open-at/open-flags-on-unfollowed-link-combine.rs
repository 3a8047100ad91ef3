//! ---
//! title: open-at of a link without symlink-follow fails with exist for create and exclusive, and never opens what the link leads to
//! formerly: [filesystem/open-at/every-combination-on-a-link]
//! requirements: [filesystem.types.path-flags.symlink-follow, filesystem.types.open-at.combinations]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, inside: { symlink: sub }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, inside: { symlink: sub }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["link", "inside"] {
        for bits in 0..16u8 {
            let how = OpenFlags::from_bits_truncate(bits);
            let check = format!("open-at of {path} with {how:?}");
            let opened = data.open_at(PathFlags::empty(), path, how, DescriptorFlags::READ);
            if how.contains(OpenFlags::CREATE | OpenFlags::EXCLUSIVE) && !how.contains(OpenFlags::DIRECTORY) {
                fails(&check, opened, ErrorCode::Exist)?;
            } else if let Ok(opened) = opened {
                // A host may open the link itself.
                let kind = ok(&format!("get-type after {check}"), opened.get_type())?;
                equal(&format!("the type after {check}"), &kind, &DescriptorType::SymbolicLink)?;
            }
        }
    }
    Ok(())
}
