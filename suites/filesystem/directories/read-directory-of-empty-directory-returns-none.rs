//! ---
//! title: read-directory of an empty directory gives nothing, again and again, and no . or ..
//! formerly: [filesystem/directories/an-empty-one-has-no-entries]
//! requirements: [filesystem.types.read-directory.no-dots]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
