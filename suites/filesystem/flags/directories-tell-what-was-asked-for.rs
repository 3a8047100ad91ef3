//! ---
//! title: get-flags of a directory tells whether it may be changed, as was asked for
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

    let (read, mutate) = (DescriptorFlags::READ, DescriptorFlags::MUTATE_DIRECTORY);
    for asked in [read, read | mutate] {
        let sub = ok(
            "open-at",
            data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, asked),
        )?;
        let seen = ok("get-flags", sub.get_flags())? & (read | mutate);
        equal("read and mutate-directory of get-flags", &seen, &asked)?;
    }
    Ok(())
}
