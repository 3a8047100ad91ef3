//! ---
//! title: set-times-at with symlink-follow sets the timestamps of what a link leads to, and not those of the link
//! requirements: [filesystem.types.set-times-at.sets, filesystem.types.path-flags.symlink-follow]
//! formerly: [filesystem/metadata/set-times-at-of-links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    is_set(
        "set-times-at with symlink-follow",
        data.set_times_at(PathFlags::SYMLINK_FOLLOW, "link", at(PAST), at(PAST)),
    )?;
    let target = modified("stat-at of the target", data.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the modification time of the target", &target.seconds, &PAST)?;
    let link = modified("stat-at of the link", data.stat_at(PathFlags::empty(), "link"))?;
    holds(
        "the modification time of the link",
        link.seconds != PAST,
        "another than was set",
        &link,
    )
}
