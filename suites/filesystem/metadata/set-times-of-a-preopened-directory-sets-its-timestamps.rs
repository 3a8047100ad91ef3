//! ---
//! title: set-times sets the timestamps of a preopened directory
//! requirements: [filesystem.types.set-times.sets]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    match data.set_times(at(EARLIER), at(LATER)) {
        Err(ErrorCode::ReadOnly) => return not_applicable("the preopen is read-only"),
        set => is_set("set-times of the preopened directory", set)?,
    }
    let stat = needed("stat-at of .", data.stat_at(PathFlags::empty(), "."))?;
    are("the timestamps of the directory", seconds(&stat)?, [EARLIER, LATER])
}
