//! ---
//! title: "set-times to times that no file system keeps is an error, or sets what it can, and no trap"
//! requirements: [filesystem.types.set-times.far]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    for seconds in [1 << 34, 1 << 40, 1 << 63, u64::MAX] {
        let time = NewTimestamp::Timestamp(Datetime {
            seconds,
            nanoseconds: 999_999_999,
        });
        // Which times there are is the file system's matter: it may refuse one, or keep the nearest that it has.
        let _ = file.set_times(NewTimestamp::NoChange, time);
        let stat = ok("stat after set-times", file.stat())?;
        if let Some(seen) = stat.data_modification_timestamp {
            holds(
                "the nanoseconds of what was set",
                seen.nanoseconds < 1_000_000_000,
                "less than a second",
                &seen,
            )?;
        }
    }
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what the file holds", &bytes, &b"hello".to_vec())
}
