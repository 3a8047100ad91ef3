//! ---
//! title: open-at without symlink-follow of a link fails or opens the link itself
//! formerly: [filesystem/open-at/links-are-not-followed-unasked]
//! requirements: [filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, inside: { symlink: sub }, sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["link", "inside"] {
        if let Ok(opened) = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ) {
            // A host may open the link itself.
            let type_ = ok(&format!("get-type of {path}"), opened.get_type())?;
            equal(&format!("the type of {path}"), &type_, &DescriptorType::SymbolicLink)?;
        }
    }
    Ok(())
}
