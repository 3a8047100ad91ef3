//! ---
//! title: A file opened without read and write is read and written only as far as get-flags says
//! formerly: [filesystem/flags/a-file-opened-for-nothing-gives-nothing]
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // POSIX has no such mode; a host may have none either.
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::empty())?;
    // A host may open the file for more than was requested, as long as it says so.
    let flags = ok("get-flags", file.get_flags())?;
    if !flags.contains(DescriptorFlags::READ) {
        err("read", file.read(5, 0), "an error: not opened to read")?;
        if let Ok(input) = file.read_via_stream(0) {
            err("blocking-read", input.blocking_read(5), "an error: not opened to read")?;
        }
    }
    if !flags.contains(DescriptorFlags::WRITE) {
        err("write", file.write(b"bye", 0), "an error: not opened to write")?;
        err("set-size", file.set_size(1), "an error: not opened to write")?;
        if let Ok(output) = file.write_via_stream(0) {
            let wrote = output.blocking_write_and_flush(b"bye");
            err("blocking-write-and-flush", wrote, "an error: not opened to write")?;
        }
    }
    Ok(())
}
