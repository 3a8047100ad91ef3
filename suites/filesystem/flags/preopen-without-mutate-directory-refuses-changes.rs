//! ---
//! title: A preopen whose flags lack mutate-directory refuses create-directory-at with read-only
//! formerly: [filesystem/flags/a-preopen-tells-whether-it-can-be-changed]
//! requirements: [filesystem.types.get-flags.as-opened, filesystem.types.descriptor-flags.read-only-directory]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = ok("get-flags of the preopen", data.get_flags())?;
    let made = data.create_directory_at("new");
    if flags.contains(DescriptorFlags::MUTATE_DIRECTORY) {
        return ok("create-directory-at in a preopen with mutate-directory", made);
    }
    fails(
        "create-directory-at in a preopen without mutate-directory",
        made,
        ErrorCode::ReadOnly,
    )
}
