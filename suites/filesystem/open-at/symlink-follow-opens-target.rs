//! ---
//! title: open-at with symlink-follow opens what a link leads to, also over several links
//! formerly: [filesystem/open-at/links-are-followed-when-asked]
//! requirements: [filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { a.txt: hello again, link: { symlink: a.txt }, far: { symlink: link } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["link", "far"] {
        let follow = PathFlags::SYMLINK_FOLLOW;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        let file = ok(&format!("open-at of {path}"), opened)?;
        let stat = ok(&format!("stat of {path}"), file.stat())?;
        equal(
            &format!("the type of {path}"),
            &stat.type_,
            &DescriptorType::RegularFile,
        )?;
        equal(&format!("the size of {path}"), &stat.size, &11)?;
    }
    Ok(())
}
