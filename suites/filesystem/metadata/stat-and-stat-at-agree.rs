//! ---
//! title: "stat and stat-at, by one name or the other of a hard link, tell the same of one file"
//! requirements: [filesystem.types.stat-at.same-as-stat]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, DescriptorStat, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let none = PathFlags::empty();
    ok("link-at", data.link_at(none, "a.txt", data, "sub/second"))?;
    let file = ok(
        "open-at",
        data.open_at(none, "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    let times = |stat: &DescriptorStat| {
        [
            stat.data_access_timestamp,
            stat.data_modification_timestamp,
            stat.status_change_timestamp,
        ]
        .map(|time| time.map(|time| (time.seconds, time.nanoseconds)))
    };
    let expected = ok("stat of a.txt", file.stat())?;
    equal(
        "type and size",
        &(expected.type_, expected.size),
        &(DescriptorType::RegularFile, 5),
    )?;
    for path in ["a.txt", "sub/second"] {
        let seen = ok("stat-at", data.stat_at(none, path))?;
        equal(&format!("the type of {path}"), &seen.type_, &expected.type_)?;
        equal(&format!("the size of {path}"), &seen.size, &expected.size)?;
        equal(
            &format!("the link count of {path}"),
            &seen.link_count,
            &expected.link_count,
        )?;
        equal(&format!("the times of {path}"), &times(&seen), &times(&expected))?;
    }
    for nanoseconds in times(&expected)
        .into_iter()
        .flatten()
        .map(|(_, nanoseconds)| nanoseconds)
    {
        holds(
            "the nanoseconds of a time",
            nanoseconds < 1_000_000_000,
            "less than a second",
            &nanoseconds,
        )?;
    }
    Ok(())
}
