//! ---
//! title: set-times-at with no-change keeps a timestamp as it was
//! requirements: [filesystem.types.set-times-at.sets]
//! formerly: [filesystem/metadata/set-times-at-leaves-what-it-should]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let stat = |call| needed(call, data.stat_at(PathFlags::empty(), "a.txt"));
    is_set(
        "set-times-at",
        data.set_times_at(PathFlags::empty(), "a.txt", at(EARLIER), at(LATER)),
    )?;
    let before = seconds(&stat("stat-at")?)?;
    are("the timestamps that were set", before, [EARLIER, LATER])?;
    let no_change = NewTimestamp::NoChange;
    is_set(
        "set-times-at with no-change",
        data.set_times_at(PathFlags::empty(), "a.txt", no_change, no_change),
    )?;
    are(
        "the timestamps after no-change",
        seconds(&stat("stat-at again")?)?,
        [EARLIER, LATER],
    )
}
