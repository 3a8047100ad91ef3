//! ---
//! title: get-flags of a directory returns read and mutate-directory as they were requested from open-at
//! formerly: [filesystem/flags/directories-tell-what-was-asked-for]
//! requirements: [filesystem.types.get-flags.as-opened]
//! level: should
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
    for requested in [read, read | mutate] {
        let sub = open!(data, "sub", OpenFlags::DIRECTORY, requested)?;
        let flags = ok(&format!("get-flags after open-at with {requested:?}"), sub.get_flags())?;
        equal(
            &format!("the flags after open-at with {requested:?}"),
            &(flags & (read | mutate)),
            &requested,
        )?;
    }
    Ok(())
}
