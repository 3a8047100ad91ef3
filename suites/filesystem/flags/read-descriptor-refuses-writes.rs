//! ---
//! title: A descriptor opened to read refuses write, set-size, and writes through its streams
//! formerly: [filesystem/flags/a-file-opened-to-read-cannot-be-written]
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    err("write", file.write(b"bye", 0), "an error: not opened to write")?;
    err("set-size", file.set_size(0), "an error: not opened to write")?;
    if let Ok(out) = file.write_via_stream(0) {
        let wrote = out.blocking_write_and_flush(b"bye");
        err(
            "a write through write-via-stream",
            wrote,
            "an error: not opened to write",
        )?;
    }
    if let Ok(out) = file.append_via_stream() {
        let wrote = out.blocking_write_and_flush(b"bye");
        err(
            "a write through append-via-stream",
            wrote,
            "an error: not opened to write",
        )?;
    }
    Ok(())
}
