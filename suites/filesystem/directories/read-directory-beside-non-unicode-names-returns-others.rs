//! ---
//! title: Beside names that are not Unicode, read-directory returns each other entry once, and open-at opens it
//! formerly: [filesystem/directories/names-that-are-no-unicode-hide-no-other]
//! requirements: [filesystem.types.paths.no-unicode]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { in: { dir: { a.txt: one, 'b\xff.txt': two, c.txt: three, '\xc3\x28': four, z.txt: five } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

/// More than there are entries: a host that returns the same error forever is not followed.
const READS: usize = 20;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let entries = ok("read-directory", inside.read_directory())?;
    let mut names = Vec::new();
    for read in 0.. {
        match entries.read_directory_entry() {
            Ok(None) => break,
            Ok(Some(entry)) => names.push(entry.name),
            Err(ErrorCode::IllegalByteSequence) => {}
            Err(other) => fail(
                "read-directory-entry",
                "an entry, or illegal-byte-sequence",
                &format!("{other:?}"),
            )?,
        }
        holds("the number of reads until the end", read < READS, "at most 20", &read)?;
    }
    for expected in ["a.txt", "c.txt", "z.txt"] {
        let times = names.iter().filter(|name| *name == expected).count();
        equal(&format!("how often {expected} is listed"), &times, &1)?;
        let opened = inside.open_at(none, expected, OpenFlags::empty(), DescriptorFlags::READ);
        ok(&format!("open-at of {expected}"), opened)?;
    }
    Ok(())
}
