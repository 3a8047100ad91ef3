//! ---
//! title: A directory that open-at opens to write, where it does, refuses write
//! formerly: [filesystem/open-at/a-directory-is-not-opened-to-write]
//! requirements: [filesystem.types.open-at.write-a-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    // A host may refuse to open it.
    if let Ok(sub) = data.open_at(PathFlags::empty(), "sub", OpenFlags::empty(), flags) {
        err(
            "write to a directory",
            sub.write(b"x", 0),
            "an error: a directory has no bytes",
        )?;
    }
    Ok(())
}
