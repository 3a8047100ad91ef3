//! ---
//! title: "mutate-directory is for directories: a file is not opened with it, or does not tell that it is"
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

const MUTATE: DescriptorFlags = DescriptorFlags::MUTATE_DIRECTORY;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let both = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), both);
    let told = ok("get-flags", ok("open-at of a.txt", file)?.get_flags())?;
    equal(
        "get-flags of a file opened without it",
        &(told & MUTATE),
        &DescriptorFlags::empty(),
    )?;
    if let Ok(file) = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), both | MUTATE) {
        let told = ok("get-flags", file.get_flags())?;
        equal(
            "get-flags of a file opened with it",
            &(told & MUTATE),
            &DescriptorFlags::empty(),
        )?;
    }
    Ok(())
}
