//! ---
//! title: Names in any script, with spaces and dots, are listed and opened as they were made
//! formerly: [filesystem/directories/names-of-any-script]
//! requirements: [filesystem.types.read-directory.entries]
//! level: should
//! dirs: [{ guest: /data, holds: { in: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let mut made = Vec::new();
    for name in ["zażółć", "日本語", "🦀", "with space", ".hidden", "...", "-rf"] {
        let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
        match data.open_at(PathFlags::empty(), &format!("in/{name}"), how, DescriptorFlags::WRITE) {
            // A file system need not have every name.
            Err(ErrorCode::IllegalByteSequence | ErrorCode::Invalid) => {}
            opened => {
                ok(&format!("open-at with create of {name:?}"), opened)?;
                made.push(name);
            }
        }
    }
    if made.is_empty() {
        return not_applicable("the file system has none of these names");
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut seen = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        seen.push(entry.name);
    }
    for name in made {
        let times = seen.iter().filter(|one| *one == name).count();
        equal(&format!("how often {name:?} is listed"), &times, &1)?;
        let opened = inside.open_at(PathFlags::empty(), name, OpenFlags::empty(), DescriptorFlags::READ);
        ok(&format!("open-at of {name:?}"), opened)?;
    }
    Ok(())
}
