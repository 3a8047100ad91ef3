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

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE | DescriptorFlags::MUTATE_DIRECTORY;
    if let Ok(file) = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags) {
        let told = ok("get-flags", file.get_flags())?;
        let has = told.contains(DescriptorFlags::MUTATE_DIRECTORY);
        holds("get-flags of a file", !has, "no mutate-directory", &told)?;
    }
    Ok(())
}
