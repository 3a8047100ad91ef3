//! ---
//! title: The modification time of a file that was made before the run is within a day of now
//! requirements: [clocks.wall-clock.now.external-reference]
//! formerly: [clocks/wall-now/agrees-with-files-made-before]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::{now, resolution};
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let stat = needed("stat-at", data.stat_at(PathFlags::empty(), "a.txt"))?;
    let Some(made) = stat.data_modification_timestamp else {
        return not_applicable("stat-at returns no data-modification-timestamp");
    };
    let time = now();
    // The clock of files is one of its own: it may be another machine's, and FAT stores the time of some zone. An hour more for a host
    // that starts slowly, and a tick.
    let slack = 86_400 + 3600 + resolution().seconds;
    holds(
        "wall-clock now",
        time.seconds.abs_diff(made.seconds) <= slack,
        &format!("within a day of {}", made.seconds),
        &time,
    )
}
