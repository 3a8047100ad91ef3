//! ---
//! title: get-flags of a file tells read and write as they were asked for
//! requirements: [filesystem.types.get-flags.as-opened]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;

    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for asked in [read, write, read | write] {
        let file = ok(
            "open-at",
            data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), asked),
        )?;
        let seen = ok("get-flags", file.get_flags())? & (read | write);
        equal("read and write of get-flags", &seen, &asked)?;
    }
    Ok(())
}
