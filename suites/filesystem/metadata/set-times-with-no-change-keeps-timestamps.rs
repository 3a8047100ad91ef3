//! ---
//! title: set-times with no-change keeps a timestamp as it was
//! requirements: [filesystem.types.set-times.sets]
//! formerly: [filesystem/metadata/set-times-leaves-what-it-should]
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
    let seen = |call| seconds(&needed(call, file.stat())?);
    is_set("set-times", file.set_times(at(EARLIER), at(LATER)))?;
    are("the timestamps that were set", seen("stat")?, [EARLIER, LATER])?;
    is_set(
        "set-times with no-change of the access time",
        file.set_times(NewTimestamp::NoChange, at(EARLIER)),
    )?;
    are(
        "the timestamps after the first no-change",
        seen("stat again")?,
        [EARLIER, EARLIER],
    )?;
    is_set(
        "set-times with no-change of the modification time",
        file.set_times(at(LATER), NewTimestamp::NoChange),
    )?;
    are(
        "the timestamps after the second no-change",
        seen("stat at last")?,
        [LATER, EARLIER],
    )
}
