//! ---
//! title: A file in the place of a directory, in a path or to remove-directory-at, open-at with directory and read-directory, fails with not-directory
//! formerly: [filesystem/errors/what-is-no-directory-is-not-directory]
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let not_directory = ErrorCode::NotDirectory;
    fails(
        "remove-directory-at of a file",
        data.remove_directory_at("a.txt"),
        not_directory,
    )?;
    fails(
        "remove-directory-at of a link to a file",
        data.remove_directory_at("link"),
        not_directory,
    )?;
    for (function, call) in EACH_FUNCTION {
        for path in ["a.txt/x", "a.txt//x", "a.txt/./x"] {
            fails_with(function, path, call(&data, path), not_directory)?;
        }
    }
    let opened = data.open_at(none, "a.txt", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    fails("open-at with directory of a file", opened, not_directory)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    fails("read-directory of a file", file.read_directory(), not_directory)
}
