//! ---
//! title: set-times-at without symlink-follow sets the timestamps of a link, and not those of what it leads to
//! requirements: [filesystem.types.set-times-at.sets, filesystem.types.path-flags.symlink-follow]
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
        "set-times-at of the link",
        data.set_times_at(PathFlags::empty(), "link", at(PAST), at(PAST)),
    )?;
    let link = modified("stat-at of the link", data.stat_at(PathFlags::empty(), "link"))?;
    equal("the modification time of the link", &link.seconds, &PAST)?;
    let target = modified("stat-at of the target", data.stat_at(PathFlags::empty(), "a.txt"))?;
    holds(
        "the modification time of the target",
        target.seconds != PAST,
        "another than was set",
        &target,
    )
}
