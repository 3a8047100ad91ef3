//! ---
//! title: "mutate-directory is for directories: a file is not opened with it, or does not tell that it is"
//! requirements: [filesystem.types.descriptor-flags.mutate-directory-of-directories]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

const MUTATE: DescriptorFlags = DescriptorFlags::MUTATE_DIRECTORY;

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
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
