//! ---
//! title: The modification time of a file that is written is within 5 s of now
//! requirements: [clocks.wall-clock.now.external-reference]
//! level: may
//! dirs:
//!   - { guest: /data, holds: {} }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::{now, resolution};
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let before = now();
    needed("write", file.write(b"hello", 0))?;
    let modified = needed("stat", file.stat())?.data_modification_timestamp;
    let after = now();
    let Some(modified) = modified else {
        return not_applicable("stat returns no data-modification-timestamp");
    };
    // The text gives files a clock of their own, "the system clock associated with the filesystem": that both are one is the host's choice.
    let slack = 5 + resolution().seconds;
    holds(
        "stat of a file written now: data-modification-timestamp",
        modified.seconds + slack >= before.seconds && modified.seconds <= after.seconds + slack,
        &format!("within {slack} s of {} to {}", before.seconds, after.seconds),
        &modified,
    )
}
