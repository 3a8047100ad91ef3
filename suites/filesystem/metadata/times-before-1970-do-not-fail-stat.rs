//! ---
//! title: stat and stat-at of a file whose times are before 1970 succeed, with no such timestamps or valid ones
//! requirements: [filesystem.types.stat.times-that-do-not-fit]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: { file: hello, mtime: -312753294.5 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for (call, stat) in [
        ("stat", file.stat()),
        ("stat-at", data.stat_at(PathFlags::empty(), "a.txt")),
    ] {
        let stat = ok(call, stat)?;
        equal(
            &format!("the type and size that {call} returns"),
            &(stat.type_, stat.size),
            &(DescriptorType::RegularFile, 5),
        )?;
        for (which, time) in [
            ("modification", stat.data_modification_timestamp),
            ("access", stat.data_access_timestamp),
        ] {
            let Some(time) = time else { continue };
            // What a host makes of it is free, but for a time that is far in the future: a negative number taken for a u64.
            holds(
                &format!("the {which} time that {call} returns"),
                time.nanoseconds < 1_000_000_000 && time.seconds < 1 << 40,
                "none, or a time before the year 36812 with less than 10^9 nanoseconds",
                &time,
            )?;
        }
    }
    Ok(())
}
