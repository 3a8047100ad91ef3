//! ---
//! title: "A file that open-at makes or finds, with create and read alone, is not written through that descriptor"
//! requirements: [filesystem.types.descriptor-flags.mode-is-kept, filesystem.types.get-flags.as-opened]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, new.txt: "", sub: { dir: { b.txt: more } } } } }
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
