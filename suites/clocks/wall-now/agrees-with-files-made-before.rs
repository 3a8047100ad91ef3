//! ---
//! title: A file that the harness made before the start has a time that has passed, and not long ago
//! requirements: [clocks.wall-clock.now.external-reference]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "a.txt"))?;
    let made = some("the data-modification-timestamp", stat.data_modification_timestamp)?;
    let time = now();
    // An hour for a host that takes its time to start; 5 s for clocks that differ.
    holds(
        "now",
        time.seconds + 5 >= made.seconds && time.seconds <= made.seconds + 3600,
        &format!("{} or up to an hour later", made.seconds),
        &time,
    )
}
