//! ---
//! title: A descriptor of a directory refers to the same directory after a rename, and not to another that takes its name
//! requirements: [filesystem.types.descriptors.of-the-object]
//! formerly: [filesystem/rename/an-open-directory-follows]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } }, other: { dir: { b.txt: another file } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    // Not every platform renames what is open.
    needed("rename-at of sub", data.rename_at("sub", &data, "moved"))?;
    needed(
        "rename-at of another directory to sub",
        data.rename_at("other", &data, "sub"),
    )?;
    let stat = ok("stat-at of b.txt", sub.stat_at(PathFlags::empty(), "b.txt"))?;
    equal("the size of b.txt", &stat.size, &4)?;
    let file = ok(
        "open-at of b.txt",
        sub.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    equal("the size of the opened b.txt", &ok("stat", file.stat())?.size, &4)?;
    let moved = open!(data, "moved/b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    needed(
        "unlink-file-at in the renamed directory",
        data.unlink_file_at("moved/b.txt"),
    )?;
    drop(moved);
    let gone = sub.stat_at(PathFlags::empty(), "b.txt");
    err("stat-at of b.txt once it is removed", gone, "an error").map(|_| ())
}
