//! ---
//! title: set-times-at sets both timestamps of what a path names, and fails for a missing file
//! requirements: [filesystem.types.set-times-at.sets]
//! formerly: [filesystem/metadata/set-times-at-sets-both]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let path = "sub/b.txt";
    is_set(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), path, at(EARLIER), at(LATER)),
    )?;
    let stat = needed("stat-at", data.stat_at(PathFlags::empty(), path))?;
    are("the timestamps that were set", seconds(&stat)?, [EARLIER, LATER])?;
    let missing = data.set_times_at(PathFlags::empty(), "none", at(EARLIER), at(LATER));
    err("set-times-at of a missing file", missing, "an error").map(|_| ())
}
