//! ---
//! title: Streams of a file, and of a directory, go on when the descriptor that they came from is dropped
//! requirements: [filesystem.types.streams.outlive-their-descriptor]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! level: should
//! expect: { outcome: ok, dirs: { /data: { a.txt: HELLO, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let output = ok("write-via-stream", file.write_via_stream(0))?;
    let sub = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    let entries = ok("read-directory", sub.read_directory())?;
    drop((file, sub));
    equal(
        "what the input stream gives",
        &input.blocking_read(5).ok(),
        &Some(b"hello".to_vec()),
    )?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"HELLO"))?;
    let entry = some("an entry", ok("read-directory-entry", entries.read_directory_entry())?)?;
    equal("its name", &entry.name, &"b.txt".to_string())
}
