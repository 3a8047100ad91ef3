//! ---
//! title: stat and stat-at return the times of access and modification of the start of 1970 and of half a second later
//! requirements: [filesystem.types.stat.times-that-do-not-fit]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { start: { file: hello, mtime: 0 }, half: { file: hello, mtime: 0.5 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["start", "half"] {
        let file = open!(data, path, OpenFlags::empty(), DescriptorFlags::READ)?;
        for (call, stat) in [
            ("stat", file.stat()),
            ("stat-at", data.stat_at(PathFlags::empty(), path)),
        ] {
            let call = format!("{call} of {path}");
            let stat = ok(&call, stat)?;
            equal(&format!("the size of {call}"), &stat.size, &5)?;
            for (which, time) in [
                ("modification", stat.data_modification_timestamp),
                ("access", stat.data_access_timestamp),
            ] {
                let Some(time) = time else { continue };
                // A file system that begins with 1980 stores that in its place, and one of whole seconds no half.
                if time.seconds >= 315_532_800 - 86_400 && time.seconds <= 315_532_800 + 86_400 {
                    return not_applicable("the file system stores no times before 1980");
                }
                let nanoseconds = matches!(time.nanoseconds, 0) || (path == "half" && time.nanoseconds == 500_000_000);
                holds(
                    &format!("the {which} time of {call}"),
                    time.seconds == 0 && nanoseconds,
                    "0 s, and for half 500000000 ns or 0",
                    &time,
                )?;
            }
        }
    }
    Ok(())
}
