//! ---
//! title: "A preopen whose flags lack mutate-directory lets nothing be made in it: read-only"
//! requirements: [filesystem.types.get-flags.as-opened, filesystem.types.descriptor-flags.read-only-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let told = ok("get-flags of the preopen", data.get_flags())?;
    let made = data.create_directory_at("new");
    if told.contains(DescriptorFlags::MUTATE_DIRECTORY) {
        return Ok(());
    }
    fails(
        "create-directory-at without mutate-directory",
        made,
        ErrorCode::ReadOnly,
    )
}
