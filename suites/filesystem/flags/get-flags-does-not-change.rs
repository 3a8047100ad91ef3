//! ---
//! title: get-flags returns the same after a read, a write, a rename, and another descriptor of the file with other flags
//! formerly: [filesystem/flags/stay-through-use]
//! requirements: [filesystem.types.get-flags.do-not-change]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let before = ok("get-flags before use", file.get_flags())?;
    needed("read", read!(file, 5, 0))?;
    needed("write", file.write(b"bye", 0))?;
    needed("rename-at", data.rename_at("a.txt", &data, "b.txt"))?;
    let other = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let others = ok("get-flags of the other descriptor", other.get_flags())?;
    equal(
        "the flags after use",
        &ok("get-flags after use", file.get_flags())?,
        &before,
    )?;
    drop(file);
    let seen = ok("get-flags of the other descriptor, again", other.get_flags())?;
    equal(
        "the flags of the other descriptor after the drop of the first",
        &seen,
        &others,
    )
}
