//! ---
//! title: The modification time of a file that was made before the run is in the past of now, by less than an hour
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
    // An hour for a host that starts slowly; 5 s and a tick for clocks that differ.
    let slack = 5 + resolution().seconds;
    holds(
        "wall-clock now",
        time.seconds + slack >= made.seconds && time.seconds <= made.seconds + 3600 + slack,
        &format!("{} or up to an hour later", made.seconds),
        &time,
    )
}
