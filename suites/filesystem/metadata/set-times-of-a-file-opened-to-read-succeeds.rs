//! ---
//! title: set-times sets the timestamps of a file that was opened to be read, as futimens in POSIX does
//! requirements: [filesystem.types.set-times.opened-to-read]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    is_set("set-times", file.set_times(at(EARLIER), at(LATER)))?;
    are(
        "the timestamps that were set",
        seconds(&needed("stat", file.stat())?)?,
        [EARLIER, LATER],
    )
}
