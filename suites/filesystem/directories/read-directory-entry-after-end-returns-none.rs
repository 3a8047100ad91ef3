//! ---
//! title: After the last entry read-directory-entry returns none each time, and a new stream starts at the beginning
//! formerly: [filesystem/directories/the-end-is-told-again]
//! requirements: [filesystem.types.read-directory.independent]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    for stream in ["first", "second"] {
        let entries = ok(&format!("the {stream} read-directory"), sub.read_directory())?;
        for expected in [Some("b.txt"), None, None, None] {
            let entry = ok(
                &format!("read-directory-entry of the {stream} stream"),
                entries.read_directory_entry(),
            )?;
            let name = entry.map(|entry| entry.name);
            equal(&format!("an entry of the {stream} stream"), &name.as_deref(), &expected)?;
        }
    }
    Ok(())
}
