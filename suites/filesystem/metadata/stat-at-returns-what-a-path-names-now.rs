//! ---
//! title: stat-at of a path that was asked for before returns the attributes of what it names now
//! requirements: [filesystem.types.stat-at.same-as-stat]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, longer.txt: hello again, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, DescriptorStat, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn attributes(data: &Descriptor, when: &str) -> Result<DescriptorStat, Failed> {
    ok(&format!("stat-at {when}"), data.stat_at(PathFlags::empty(), "a.txt"))
}

/// The link count and the timestamps, which stat of a descriptor returns too.
fn fields(stat: &DescriptorStat) -> (u64, [Option<(u64, u32)>; 3]) {
    let times = [
        stat.data_access_timestamp,
        stat.data_modification_timestamp,
        stat.status_change_timestamp,
    ];
    (
        stat.link_count,
        times.map(|time| time.map(|time| (time.seconds, time.nanoseconds))),
    )
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    equal("the size at first", &attributes(&data, "at first")?.size, &5)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    // Where the file system has none, the link count stays.
    let _ = data.link_at(PathFlags::empty(), "a.txt", &data, "second");
    let _ = data.set_times_at(PathFlags::empty(), "a.txt", at(EARLIER), at(LATER));
    equal(
        "the link count and timestamps after link-at and set-times-at",
        &fields(&attributes(&data, "after link-at and set-times-at")?),
        &fields(&needed("stat", file.stat())?),
    )?;
    drop(file);
    needed("rename-at", data.rename_at("longer.txt", &data, "a.txt"))?;
    equal(
        "the size after another file was moved there",
        &attributes(&data, "after another file was moved there")?.size,
        &11,
    )?;
    needed("unlink-file-at", data.unlink_file_at("a.txt"))?;
    needed("rename-at of a directory", data.rename_at("sub", &data, "a.txt"))?;
    equal(
        "the type after a directory was moved there",
        &attributes(&data, "after a directory was moved there")?.type_,
        &DescriptorType::Directory,
    )
}
