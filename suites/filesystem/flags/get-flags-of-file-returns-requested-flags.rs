//! ---
//! title: get-flags of a file returns read and write as they were requested from open-at
//! formerly: [filesystem/flags/files-tell-what-was-asked-for]
//! requirements: [filesystem.types.get-flags.as-opened]
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
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for requested in [read, write, read | write] {
        let file = open!(data, "a.txt", OpenFlags::empty(), requested)?;
        let flags = ok(&format!("get-flags after open-at with {requested:?}"), file.get_flags())?;
        equal(
            &format!("the flags after open-at with {requested:?}"),
            &(flags & (read | write)),
            &requested,
        )?;
    }
    Ok(())
}
