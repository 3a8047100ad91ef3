//! ---
//! title: The hash of a file that is not modified stays
//! requirements: [filesystem.types.metadata-hash.stable]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let one = ok("metadata-hash", file.metadata_hash())?;
    ok("read", file.read(5, 0))?;
    let other = ok("metadata-hash", file.metadata_hash())?;
    equal("the second hash", &(other.lower, other.upper), &(one.lower, one.upper))
}
