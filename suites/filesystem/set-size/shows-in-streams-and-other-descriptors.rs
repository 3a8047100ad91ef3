//! ---
//! title: What set-size cut off is gone for streams and other descriptors, and what it added is zero
//! requirements: [filesystem.types.set-size.size, filesystem.types.descriptors.see-each-other]
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
    let other = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    let stream = ok("read-via-stream", other.read_via_stream(0))?;
    ok("set-size", file.set_size(2))?;
    equal("the size told by the other", &ok("stat", other.stat())?.size, &2)?;
    equal(
        "what the stream gives",
        &stream.blocking_read(10).ok(),
        &Some(b"he".to_vec()),
    )?;
    ok("set-size", file.set_size(4))?;
    let (bytes, _) = ok("read", other.read(10, 0))?;
    equal("what read gives", &bytes, &b"he\0\0".to_vec())
}
