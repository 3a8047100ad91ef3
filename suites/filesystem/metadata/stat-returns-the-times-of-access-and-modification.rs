//! ---
//! title: stat and stat-at return a file's time of access and its time of modification, each in its own field
//! requirements: [filesystem.types.stat.times]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       accessed: { file: hello, atime: 1123200000, mtime: 1036800000 }
//!       modified: { file: hello, atime: 1036800000, mtime: 1123200000 }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (path, expected) in [("accessed", [LATER, EARLIER]), ("modified", [EARLIER, LATER])] {
        let file = open!(data, path, OpenFlags::empty(), DescriptorFlags::READ)?;
        for (call, stat) in [
            ("stat", file.stat()),
            ("stat-at", data.stat_at(PathFlags::empty(), path)),
        ] {
            let call = format!("{call} of {path}");
            let stat = ok(&call, stat)?;
            are(&format!("the times by {call}"), seconds(&stat)?, expected)?;
        }
    }
    Ok(())
}
