//! ---
//! title: set-times-at sets the times of a link itself, or with symlink-follow of what it leads to
//! requirements: [filesystem.types.set-times-at.sets, filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let time = |seconds| {
        NewTimestamp::Timestamp(Datetime {
            seconds,
            nanoseconds: 0,
        })
    };
    let modified = |flags, path| {
        Ok(ok("stat-at", data.stat_at(flags, path))?
            .data_modification_timestamp
            .map(|time| time.seconds))
    };
    ok(
        "set-times-at with symlink-follow",
        data.set_times_at(PathFlags::SYMLINK_FOLLOW, "link", time(2000), time(1000)),
    )?;
    equal(
        "the modification time of what the link leads to",
        &modified(PathFlags::empty(), "a.txt")?,
        &Some(1000),
    )?;
    holds(
        "the modification time of the link",
        modified(PathFlags::empty(), "link")? != Some(1000),
        "another than 1000",
        &1000,
    )?;
    match data.set_times_at(PathFlags::empty(), "link", time(2000), time(3000)) {
        // Not every platform can set the times of a link.
        Err(ErrorCode::Unsupported) => return Ok(()),
        set => ok("set-times-at of the link", set)?,
    }
    equal(
        "the modification time of the link",
        &modified(PathFlags::empty(), "link")?,
        &Some(3000),
    )?;
    equal(
        "the modification time of what it leads to",
        &modified(PathFlags::empty(), "a.txt")?,
        &Some(1000),
    )
}
