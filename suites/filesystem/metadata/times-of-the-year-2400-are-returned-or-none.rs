//! ---
//! title: stat and stat-at return the times of access and modification of the year 2400, where the file system stores them, or none
//! requirements: [filesystem.types.stat.times-that-do-not-fit]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: { file: hello, mtime: 13569465600 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

const YEAR_2400: u64 = 13_569_465_600;
/// The latest times of ext3, FAT, and of file systems that count nanoseconds in 64 bits: they store these in the place of later ones.
const LATEST: [u64; 3] = [(1 << 31) - 1, 4_354_819_198, 9_223_372_036];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for (call, stat) in [
        ("stat", file.stat()),
        ("stat-at", data.stat_at(PathFlags::empty(), "a.txt")),
    ] {
        let stat = ok(call, stat)?;
        equal(&format!("the size that {call} returns"), &stat.size, &5)?;
        // A day more or less: FAT stores local times.
        let latest = |seconds: u64| LATEST.iter().any(|one| seconds.abs_diff(*one) <= 86_400);
        for (which, time) in [
            ("modification", stat.data_modification_timestamp),
            ("access", stat.data_access_timestamp),
        ] {
            let Some(time) = time else { continue };
            holds(
                &format!("the {which} time that {call} returns"),
                time.nanoseconds < 1_000_000_000 && (time.seconds == YEAR_2400 || latest(time.seconds)),
                "none, 13569465600 s, or the latest time of a file system",
                &time,
            )?;
        }
    }
    Ok(())
}
