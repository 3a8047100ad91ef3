//! ---
//! title: get-flags of a preopen that the host makes read-only lacks mutate-directory
//! requirements: [filesystem.types.get-flags.of-read-only-preopens]
//! level: should
//! dirs: [{ guest: /data, read-only: true, holds: { sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = ok("get-flags of the preopen", data.get_flags())?;
    let lacks = |flags: DescriptorFlags| !flags.contains(DescriptorFlags::MUTATE_DIRECTORY);
    holds("the flags of the preopen", lacks(flags), "no mutate-directory", &flags)?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let flags = ok("get-flags of a directory in it", sub.get_flags())?;
    holds(
        "the flags of a directory in it",
        lacks(flags),
        "no mutate-directory",
        &flags,
    )
}
