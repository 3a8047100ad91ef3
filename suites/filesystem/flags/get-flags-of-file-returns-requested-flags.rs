//! ---
//! title: get-flags of a file tells read and write as they were asked for
//! formerly: [filesystem/flags/files-tell-what-was-asked-for]
//! requirements: [filesystem.types.get-flags.as-opened]
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
    for asked in [read, write, read | write] {
        let file = open!(data, "a.txt", OpenFlags::empty(), asked)?;
        let seen = ok("get-flags", file.get_flags())? & (read | write);
        equal("read and write of get-flags", &seen, &asked)?;
    }
    Ok(())
}
