//! ---
//! title: A descriptor opened to write refuses read, and reads through its streams
//! formerly: [filesystem/flags/a-file-opened-to-write-cannot-be-read]
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
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    err("read", file.read(5, 0), "an error: not opened to read")?;
    if let Ok(input) = file.read_via_stream(0) {
        err(
            "a read through read-via-stream",
            input.blocking_read(5),
            "an error: not opened to read",
        )?;
    }
    Ok(())
}
