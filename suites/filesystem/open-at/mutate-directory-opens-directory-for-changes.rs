//! ---
//! title: open-at with mutate-directory opens a directory in which things can be made, or fails with read-only where its base lacks the flag
//! requirements: [filesystem.types.open-at.mutate-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let base = ok("get-flags of the preopen", data.get_flags())?;
    let flags = DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY;
    let opened = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, flags);
    if !base.contains(DescriptorFlags::MUTATE_DIRECTORY) {
        return fails(
            "open-at with mutate-directory from a base without it",
            opened,
            ErrorCode::ReadOnly,
        );
    }
    let sub = ok("open-at with mutate-directory", opened)?;
    ok("create-directory-at in sub", sub.create_directory_at("new"))?;
    ok("remove-directory-at in sub", sub.remove_directory_at("new"))
}
