//! ---
//! title: What was written is there after sync and sync-data, by any descriptor
//! requirements: [filesystem.types.sync.succeeds, filesystem.types.descriptors.see-each-other]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    ok("write", file.write(b"HE", 0))?;
    ok("sync-data", file.sync_data())?;
    ok("write", file.write(b"LLO", 2))?;
    ok("sync", file.sync())?;
    let other = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    let (bytes, _) = ok("read", other.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"HELLO".to_vec())
}
