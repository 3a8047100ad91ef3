//! ---
//! title: read-directory of an empty directory gives nothing, again and again, and no . or ..
//! requirements: [filesystem.types.read-directory.no-dots]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let entries = ok("read-directory", data.read_directory())?;
    for _ in 0..3 {
        let entry = ok("read-directory-entry", entries.read_directory_entry())?;
        holds(
            "an entry of an empty directory",
            entry.is_none(),
            "none",
            &entry.map(|one| one.name),
        )?;
    }
    Ok(())
}
