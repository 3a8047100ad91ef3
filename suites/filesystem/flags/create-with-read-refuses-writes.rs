//! ---
//! title: A file that open-at makes or finds, with create and read alone, is not written through that descriptor
//! formerly: [filesystem/flags/a-file-made-to-read-cannot-be-written]
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept, filesystem.types.get-flags.as-opened]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (path, how) in [("new.txt", OpenFlags::CREATE), ("a.txt", OpenFlags::CREATE)] {
        let opened = data.open_at(PathFlags::empty(), path, how, DescriptorFlags::READ);
        let file = ok(&format!("open-at of {path} with create"), opened)?;
        let told = ok("get-flags", file.get_flags())?;
        holds("get-flags", !told.contains(DescriptorFlags::WRITE), "no write", &told)?;
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
