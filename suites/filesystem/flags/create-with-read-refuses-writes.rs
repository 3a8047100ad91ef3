//! ---
//! title: A file that open-at with create makes or finds, opened to read only, cannot be written through that descriptor
//! formerly: [filesystem/flags/a-file-made-to-read-cannot-be-written]
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept, filesystem.types.get-flags.as-opened]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["new.txt", "a.txt"] {
        let file = open!(data, path, OpenFlags::CREATE, DescriptorFlags::READ)?;
        let flags = ok(&format!("get-flags of {path}"), file.get_flags())?;
        let read_only = !flags.contains(DescriptorFlags::WRITE);
        holds(&format!("the flags of {path}"), read_only, "no write", &flags)?;
        err(
            &format!("write to {path}"),
            file.write(b"x", 0),
            "an error: not opened to write",
        )?;
        err(
            &format!("set-size of {path}"),
            file.set_size(1),
            "an error: not opened to write",
        )?;
    }
    Ok(())
}
