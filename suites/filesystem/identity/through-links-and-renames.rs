//! ---
//! title: is-same-object stays true through a hard link and a rename, and is false of a copy and of other directories
//! requirements: [filesystem.types.is-same-object.same]
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let open = |path| {
        ok(
            path,
            data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ),
        )
    };
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", data, "second"))?;
    holds(
        "is-same-object by a hard link",
        file.is_same_object(&open("second")?),
        "true",
        &false,
    )?;
    ok("rename-at", data.rename_at("a.txt", data, "moved"))?;
    holds(
        "is-same-object after a rename",
        file.is_same_object(&open("moved")?),
        "true",
        &false,
    )?;
    holds("is-same-object of itself", file.is_same_object(&file), "true", &false)?;
    let (sub, empty) = (open("sub")?, open("empty")?);
    holds(
        "is-same-object of one directory twice",
        sub.is_same_object(&open("sub")?),
        "true",
        &false,
    )?;
    holds(
        "is-same-object of two directories",
        !sub.is_same_object(&empty),
        "false",
        &true,
    )?;
    holds(
        "is-same-object of a file and a directory",
        !sub.is_same_object(&file),
        "false",
        &true,
    )
}
