//! ---
//! title: set-times sets both timestamps to the given times
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-sets-both]
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
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    is_set("set-times", file.set_times(at(EARLIER), at(LATER)))?;
    are(
        "the timestamps that were set",
        seconds(&needed("stat", file.stat())?)?,
        [EARLIER, LATER],
    )
}
