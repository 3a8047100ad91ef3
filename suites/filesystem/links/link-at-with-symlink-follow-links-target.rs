//! ---
//! title: link-at with symlink-follow of a link gives what it leads to a second name
//! requirements: [filesystem.types.link-at.links, filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorType, ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    match data.link_at(PathFlags::SYMLINK_FOLLOW, "link", &data, "second") {
        Err(ErrorCode::Invalid | ErrorCode::Unsupported) => {
            return not_applicable("link-at with symlink-follow is not supported");
        }
        linked => ok("link-at with symlink-follow", linked)?,
    }
    let stat = ok("stat-at of the new name", data.stat_at(PathFlags::empty(), "second"))?;
    equal("the type of the new name", &stat.type_, &DescriptorType::RegularFile)?;
    equal("the size of the new name", &stat.size, &5)
}
