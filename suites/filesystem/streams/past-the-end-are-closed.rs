//! ---
//! title: A read stream at the end of its file is closed for read, skip and the blocking forms, and so is one that starts beyond the end
//! requirements: [filesystem.types.read-via-stream.from-the-offset]
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    for offset in [5, 6, 1000] {
        let stream = ok("read-via-stream", file.read_via_stream(offset))?;
        closed!(&format!("blocking-read from {offset}"), stream.blocking_read(10))?;
        closed!(&format!("read from {offset}"), stream.read(10))?;
        closed!(&format!("skip from {offset}"), stream.skip(10))?;
        closed!(&format!("blocking-skip from {offset}"), stream.blocking_skip(10))?;
        holds("ready at the end", stream.subscribe().ready(), "true", &false)?;
    }
    Ok(())
}
