//! ---
//! title: "A preopen whose flags lack mutate-directory lets nothing be made in it: read-only"
//! formerly: [filesystem/flags/a-preopen-tells-whether-it-can-be-changed]
//! requirements: [filesystem.types.get-flags.as-opened, filesystem.types.descriptor-flags.read-only-directory]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
