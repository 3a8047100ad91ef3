//! ---
//! title: get-flags of a file never contains mutate-directory, also where open-at with it succeeds
//! formerly: [filesystem/flags/a-file-never-has-mutate-directory]
//! requirements: [filesystem.types.descriptor-flags.mutate-directory-of-directories]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let both = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let mutate = DescriptorFlags::MUTATE_DIRECTORY;
    let file = open!(data, "a.txt", OpenFlags::empty(), both)?;
    let flags = ok("get-flags of a file opened without it", file.get_flags())?;
    holds(
        "the flags of a file opened without it",
        !flags.contains(mutate),
        "no mutate-directory",
        &flags,
    )?;
    // A host may also refuse it.
    if let Ok(file) = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), both | mutate) {
        let flags = ok("get-flags of a file opened with it", file.get_flags())?;
        holds(
            "the flags of a file opened with it",
            !flags.contains(mutate),
            "no mutate-directory",
            &flags,
        )?;
    }
    Ok(())
}
