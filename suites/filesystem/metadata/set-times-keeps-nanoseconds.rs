//! ---
//! title: set-times keeps whole seconds before 1970 out of it, and nanoseconds as finely as the file system does
//! requirements: [filesystem.types.set-times.sets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let time = Datetime {
        seconds: 1_234_567_890,
        nanoseconds: 123_456_789,
    };
    ok(
        "set-times",
        file.set_times(NewTimestamp::Timestamp(time), NewTimestamp::Timestamp(time)),
    )?;
    let stat = ok("stat", file.stat())?;
    for (which, seen) in [
        ("access", stat.data_access_timestamp),
        ("modification", stat.data_modification_timestamp),
    ] {
        let Some(seen) = seen else { continue };
        equal(
            &format!("the seconds of the {which} time"),
            &seen.seconds,
            &time.seconds,
        )?;
        // A file system may keep less: microseconds, or whole seconds.
        let kept = [123_456_789, 123_456_700, 123_456_000, 123_000_000, 120_000_000, 0].contains(&seen.nanoseconds);
        holds(
            &format!("the nanoseconds of the {which} time"),
            kept,
            "123456789, or fewer of its digits",
            &seen.nanoseconds,
        )?;
    }
    Ok(())
}
