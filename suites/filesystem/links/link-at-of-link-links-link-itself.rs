//! ---
//! title: link-at links a link itself, or with symlink-follow what it leads to
//! formerly: [filesystem/links/link-at-of-links]
//! requirements: [filesystem.types.link-at.links, filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorType, ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok(
        "link-at with symlink-follow",
        data.link_at(PathFlags::SYMLINK_FOLLOW, "link", &data, "second"),
    )?;
    let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "second"))?;
    equal(
        "the type of a link to what a link leads to",
        &stat.type_,
        &DescriptorType::RegularFile,
    )?;
    match data.link_at(PathFlags::empty(), "link", &data, "third") {
        // "Fails with not-permitted if the old path is not a file": a link need not count as one.
        Err(ErrorCode::NotPermitted | ErrorCode::Unsupported) => Ok(()),
        linked => {
            ok("link-at of a link", linked)?;
            let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "third"))?;
            equal(
                "the type of a link to a link",
                &stat.type_,
                &DescriptorType::SymbolicLink,
            )
        }
    }
}
