//! ---
//! title: read-directory of an empty directory returns no entries, neither . nor .., however often it is asked
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
    for read in ["first", "second", "third"] {
        let entry = ok(
            &format!("the {read} read-directory-entry"),
            entries.read_directory_entry(),
        )?;
        equal(
            &format!("the {read} entry of an empty directory"),
            &entry.map(|one| one.name),
            &None,
        )?;
    }
    Ok(())
}
