//! ---
//! title: From a read-only preopen without mutate-directory, open-at with write, create, truncate or mutate-directory fails with read-only
//! requirements: [filesystem.types.open-at.read-only-base]
//! dirs:
//!   - guest: /data
//!     read-only: true
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       empty: { dir: {} }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = ok("get-flags", data.get_flags())?;
    if flags.contains(DescriptorFlags::MUTATE_DIRECTORY) {
        return not_applicable("the preopen has mutate-directory");
    }
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for (path, how, asked) in [
        ("a.txt", OpenFlags::empty(), write),
        ("a.txt", OpenFlags::TRUNCATE, read | write),
        ("a.txt", OpenFlags::TRUNCATE, read),
        ("new.txt", OpenFlags::CREATE, read),
        ("new.txt", OpenFlags::CREATE, write),
        ("new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE, read | write),
        ("sub/b.txt", OpenFlags::empty(), read | write),
        ("sub", OpenFlags::DIRECTORY, read | DescriptorFlags::MUTATE_DIRECTORY),
    ] {
        let opened = data.open_at(PathFlags::empty(), path, how, asked);
        fails(
            &format!("open-at of {path} with {how:?} and {asked:?}"),
            opened,
            ErrorCode::ReadOnly,
        )?;
    }
    Ok(())
}
