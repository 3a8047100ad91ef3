//! ---
//! title: Writes at an offset, appends and reads of one file each go where they should, whatever comes between
//! requirements: [filesystem.types.append-via-stream.as-o-append, filesystem.types.write-via-stream.from-the-offset]
//! level: should
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    let append = ok("append-via-stream", file.append_via_stream())?;
    let write = ok("write-via-stream", file.write_via_stream(1))?;
    let read = ok("read-via-stream", file.read_via_stream(0))?;
    ok("append", append.blocking_write_and_flush(b" one"))?;
    ok("write", write.blocking_write_and_flush(b"E"))?;
    ok("write by descriptor", file.write(b"!", 9))?;
    ok("append", append.blocking_write_and_flush(b" two"))?;
    ok("write", write.blocking_write_and_flush(b"L"))?;
    let mut seen = Vec::new();
    while let Ok(bytes) = read.blocking_read(100) {
        seen.extend(bytes);
    }
    equal(
        "what the file holds",
        &String::from_utf8_lossy(&seen).into_owned(),
        &"hELlo one! two".to_string(),
    )
}
