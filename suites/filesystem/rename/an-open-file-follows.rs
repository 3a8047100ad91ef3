//! ---
//! title: A descriptor of a file that is replaced by a rename goes on with the file that it had
//! requirements: [filesystem.types.rename-at.replaces, filesystem.types.descriptors.of-the-object]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    ok("rename-at", data.rename_at("sub/b.txt", data, "a.txt"))?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what the replaced file holds", &bytes, &b"hello".to_vec())?;
    let now = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    let (bytes, _) = ok("read", now.read(10, 0))?;
    equal("what a.txt holds now", &bytes, &b"more".to_vec())?;
    holds("is-same-object of the two", !file.is_same_object(&now), "false", &true)
}
