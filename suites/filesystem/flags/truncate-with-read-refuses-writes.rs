//! ---
//! title: A file that open-at with truncate has emptied, opened to read only, cannot be written through that descriptor
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept, filesystem.types.get-flags.as-opened]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // In POSIX this is undefined, and a host may refuse it.
    let file = open!(data, "a.txt", OpenFlags::TRUNCATE, DescriptorFlags::READ)?;
    let flags = ok("get-flags", file.get_flags())?;
    let read_only = !flags.contains(DescriptorFlags::WRITE);
    holds("the flags that get-flags returns", read_only, "no write", &flags)?;
    err("write", file.write(b"x", 0), "an error: not opened to write")?;
    err("set-size", file.set_size(1), "an error: not opened to write").map(drop)
}
