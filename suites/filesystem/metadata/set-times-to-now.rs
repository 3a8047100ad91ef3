//! ---
//! title: set-times with now sets a time to what a write sets it to, give or take ten seconds
//! requirements: [filesystem.types.set-times.sets]
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let (when, then) = (
        Datetime {
            seconds: 1_000_000_000,
            nanoseconds: 0,
        },
        Datetime {
            seconds: 1_100_000_000,
            nanoseconds: 0,
        },
    );
    ok(
        "set-times",
        file.set_times(NewTimestamp::Timestamp(when), NewTimestamp::Timestamp(then)),
    )?;
    ok("set-times to now", file.set_times(NewTimestamp::Now, NewTimestamp::Now))?;
    let set = ok("stat", file.stat())?.data_modification_timestamp;
    ok("write", file.write(b"x", 0))?;
    let written = ok("stat", file.stat())?.data_modification_timestamp;
    if let (Some(set), Some(written)) = (set, written) {
        let apart = set.seconds.abs_diff(written.seconds);
        holds("seconds between now and a write", apart <= 10, "at most 10", &apart)?;
    }
    Ok(())
}
