//! ---
//! title: stat-at of . returns the same as stat of the directory, field by field
//! requirements: [filesystem.types.stat-at.same-as-stat]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorStat, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let fields = |stat: &DescriptorStat| {
        let times = [
            stat.data_access_timestamp,
            stat.data_modification_timestamp,
            stat.status_change_timestamp,
        ];
        let times = times.map(|time| time.map(|time| (time.seconds, time.nanoseconds)));
        (stat.type_, stat.size, stat.link_count, times)
    };
    let by_descriptor = ok("stat", sub.stat())?;
    equal(
        "the type that stat returns",
        &by_descriptor.type_,
        &DescriptorType::Directory,
    )?;
    let by_dot = ok("stat-at of .", sub.stat_at(PathFlags::empty(), "."))?;
    equal("the fields of stat-at of .", &fields(&by_dot), &fields(&by_descriptor))?;
    let by_name = ok("stat-at of sub", data.stat_at(PathFlags::empty(), "sub"))?;
    equal(
        "the fields of stat-at of sub",
        &fields(&by_name),
        &fields(&by_descriptor),
    )
}
