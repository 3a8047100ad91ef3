//! ---
//! title: A descriptor opened to read neither writes, nor appends, nor gives a stream that does
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: {} } } } }
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
    let file = ok("open-at", file)?;
    err("write", file.write(b"bye", 0), "an error: not opened to write")?;
    if let Ok(out) = file.write_via_stream(0) {
        let wrote = out.blocking_write_and_flush(b"bye");
        err("blocking-write-and-flush", wrote, "an error: not opened to write")?;
    }
    if let Ok(out) = file.append_via_stream() {
        let wrote = out.blocking_write_and_flush(b"bye");
        err(
            "blocking-write-and-flush, appending",
            wrote,
            "an error: not opened to write",
        )?;
    }
    err("set-size", file.set_size(0), "an error: not opened to write")?;
    Ok(())
}
