//! ---
//! title: A file opened with neither read nor write is read and written only so far as get-flags tells that it can be
//! formerly: [filesystem/flags/a-file-opened-for-nothing-gives-nothing]
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let Ok(file) = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::empty(),
    ) else {
        // POSIX has no such mode; a host may have none either.
        return Ok(());
    };
    // A host may open it for more than was asked for, as long as it says so.
    let told = ok("get-flags", file.get_flags())?;
    if !told.contains(DescriptorFlags::READ) {
        err("read", file.read(5, 0), "an error: not opened to read")?;
        if let Ok(input) = file.read_via_stream(0) {
            err("blocking-read", input.blocking_read(5), "an error: not opened to read")?;
        }
    }
    if !told.contains(DescriptorFlags::WRITE) {
        err("write", file.write(b"bye", 0), "an error: not opened to write")?;
        err("set-size", file.set_size(1), "an error: not opened to write")?;
        if let Ok(output) = file.write_via_stream(0) {
            let wrote = output.blocking_write_and_flush(b"bye");
            err("blocking-write-and-flush", wrote, "an error: not opened to write")?;
        }
    }
    Ok(())
}
