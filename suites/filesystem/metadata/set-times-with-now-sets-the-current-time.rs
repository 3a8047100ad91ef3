//! ---
//! title: "set-times with now sets both timestamps to the current time: that of modification to what a write sets it to, within ten seconds"
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-to-now]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    is_set("set-times", file.set_times(at(PAST), at(PAST)))?;
    is_set("set-times to now", file.set_times(NewTimestamp::Now, NewTimestamp::Now))?;
    let set = needed("stat after set-times", file.stat())?;
    let accessed = set.data_access_timestamp;
    let set = modified("stat after set-times", Ok(set))?;
    needed("write", file.write(b"x", 0))?;
    let written = modified("stat after the write", file.stat())?;
    let apart = set.seconds.abs_diff(written.seconds);
    holds(
        "the seconds between now and the write",
        apart <= 10,
        "at most 10",
        &apart,
    )?;
    // A file system may store the day of an access alone, in a time zone of its own.
    let Some(accessed) = accessed else { return Ok(()) };
    let apart = accessed.seconds.abs_diff(written.seconds);
    holds(
        "the seconds between the access time after now and the write",
        apart <= 2 * 86_400,
        "at most two days",
        &apart,
    )
}
