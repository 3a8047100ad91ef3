//! ---
//! title: set-times-at sets both timestamps of a directory
//! requirements: [filesystem.types.set-times-at.sets]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
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
        "set-times-at of a directory",
        data.set_times_at(PathFlags::empty(), "sub", at(EARLIER), at(LATER)),
    )?;
    let stat = needed("stat-at", data.stat_at(PathFlags::empty(), "sub"))?;
    are("the timestamps of the directory", seconds(&stat)?, [EARLIER, LATER])
}
