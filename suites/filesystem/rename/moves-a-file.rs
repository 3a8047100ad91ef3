//! ---
//! title: rename-at moves a file into another directory, under another name
//! requirements: [filesystem.types.rename-at.moves]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more, c.txt: hello } } } } }
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
    let sub = data.open_at(
        PathFlags::empty(),
        "sub",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY,
    );
    // Not every host knows the flag; that is for another test to say.
    let sub = match sub {
        Ok(sub) => sub,
        Err(_) => ok(
            "open-at of sub",
            data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
        )?,
    };
    ok("rename-at", data.rename_at("a.txt", &sub, "c.txt"))
}
