//! ---
//! title: get-flags of a directory tells whether it may be changed, as was asked for
//! formerly: [filesystem/flags/directories-tell-what-was-asked-for]
//! requirements: [filesystem.types.get-flags.as-opened]
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (read, mutate) = (DescriptorFlags::READ, DescriptorFlags::MUTATE_DIRECTORY);
    for asked in [read, read | mutate] {
        let sub = open!(data, "sub", OpenFlags::DIRECTORY, asked)?;
        let seen = ok("get-flags", sub.get_flags())? & (read | mutate);
        equal("read and mutate-directory of get-flags", &seen, &asked)?;
    }
    Ok(())
}
