//! ---
//! title: A directory may be named with a slash at its end, and a file may not, by any operation
//! formerly: [filesystem/paths/a-slash-at-the-end-asks-for-a-directory]
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    ok(
        "open-at of sub/",
        data.open_at(none, "sub/", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    equal(
        "the type of sub/",
        &ok("stat-at of sub/", data.stat_at(none, "sub/"))?.type_,
        &DescriptorType::Directory,
    )?;
    err("stat-at of a.txt/", data.stat_at(none, "a.txt/"), "an error")?;
    err("unlink-file-at of a.txt/", data.unlink_file_at("a.txt/"), "an error")?;
    err(
        "rename-at of a.txt/",
        data.rename_at("a.txt/", &data, "new"),
        "an error",
    )?;
    err(
        "rename-at to new/ of a file",
        data.rename_at("a.txt", &data, "new/"),
        "an error",
    )?;
    err(
        "link-at of a.txt/",
        data.link_at(none, "a.txt/", &data, "new"),
        "an error",
    )?;
    err(
        "open-at with create of new/",
        data.open_at(none, "new/", OpenFlags::CREATE, DescriptorFlags::WRITE),
        "an error",
    )?;
    ok("create-directory-at of made/", data.create_directory_at("made/"))?;
    ok("remove-directory-at of made/", data.remove_directory_at("made/"))
}
