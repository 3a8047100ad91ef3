//! ---
//! title: stat and stat-at, by either name of a hard link, return the same for one file
//! requirements: [filesystem.types.stat-at.same-as-stat]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorStat, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    needed(
        "link-at",
        data.link_at(PathFlags::empty(), "a.txt", &data, "sub/second"),
    )?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let fields = |stat: &DescriptorStat| {
        let times = [
            stat.data_access_timestamp,
            stat.data_modification_timestamp,
            stat.status_change_timestamp,
        ];
        let times = times.map(|time| time.map(|time| (time.seconds, time.nanoseconds)));
        (stat.type_, stat.size, stat.link_count, times)
    };
    let expected = fields(&needed("stat", file.stat())?);
    for path in ["a.txt", "sub/second"] {
        let seen = ok(&format!("stat-at of {path}"), data.stat_at(PathFlags::empty(), path))?;
        equal(
            &format!("the type, size, link count and timestamps of {path}"),
            &fields(&seen),
            &expected,
        )?;
    }
    Ok(())
}
