//! ---
//! title: open-at without symlink-follow does not open what a link leads to
//! formerly: [filesystem/open-at/links-are-not-followed-unasked]
//! requirements: [filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    if let Ok(opened) = data.open_at(PathFlags::empty(), "link", OpenFlags::empty(), DescriptorFlags::READ) {
        // A host may open the link itself.
        let kind = ok("get-type", opened.get_type())?;
        equal("get-type of what was opened", &kind, &DescriptorType::SymbolicLink)?;
    }
    Ok(())
}
