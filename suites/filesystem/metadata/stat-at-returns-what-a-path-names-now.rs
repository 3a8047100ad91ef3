//! ---
//! title: stat-at of a path that was asked for before returns the attributes of what it names now
//! requirements: [filesystem.types.stat-at.same-as-stat]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, longer.txt: hello again, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorStat, DescriptorType, PathFlags};

test!(run);

fn attributes(data: &Descriptor, when: &str) -> Result<DescriptorStat, Failed> {
    ok(&format!("stat-at {when}"), data.stat_at(PathFlags::empty(), "a.txt"))
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    equal("the size at first", &attributes(&data, "at first")?.size, &5)?;
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
