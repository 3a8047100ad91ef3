//! ---
//! title: A name of 1000 letters is too long for each function; a long path of short names is not a long name
//! formerly: [filesystem/paths/names-that-are-too-long]
//! requirements: [filesystem.types.paths.too-long]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

/// No file system in use has names of more than 255 characters.
const LETTERS: usize = 1000;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let long = "n".repeat(LETTERS);
    let too_long = ErrorCode::NameTooLong;
    fails(
        "open-at",
        data.open_at(none, &long, OpenFlags::empty(), DescriptorFlags::READ),
        too_long,
    )?;
    fails(
        "open-at with create",
        data.open_at(none, &long, OpenFlags::CREATE, DescriptorFlags::WRITE),
        too_long,
    )?;
    fails("stat-at", data.stat_at(none, &long), too_long)?;
    fails("create-directory-at", data.create_directory_at(&long), too_long)?;
    fails("rename-at", data.rename_at("a.txt", &data, &long), too_long)?;
    fails("link-at", data.link_at(none, "a.txt", &data, &long), too_long)?;
    fails("symlink-at", data.symlink_at("a.txt", &long), too_long)?;
    fails("unlink-file-at", data.unlink_file_at(&long), too_long)?;
    fails("remove-directory-at", data.remove_directory_at(&long), too_long)?;

    let path = "./".repeat(LETTERS) + "a.txt";
    ok("stat-at of a long path", data.stat_at(none, &path))?;
    Ok(())
}
