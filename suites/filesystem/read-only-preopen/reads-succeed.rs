//! ---
//! title: "A preopen that the host makes read-only is read like any other: files, entries, links and attributes"
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
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
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    equal(
        "the size of a.txt",
        &ok("stat-at of a.txt", data.stat_at(none, "a.txt"))?.size,
        &5,
    )?;
    equal(
        "the contents of link",
        &ok("readlink-at of link", data.readlink_at("link"))?.as_str(),
        &"a.txt",
    )?;
    let opened = data.open_at(none, "sub/b.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of sub/b.txt", opened)?;
    let (bytes, _) = ok("read of sub/b.txt", read!(file, 1, 0))?;
    equal("the first byte of sub/b.txt", &bytes, &b"m".to_vec())?;
    err(
        "write to sub/b.txt",
        file.write(b"x", 0),
        "an error: not opened to write",
    )?;
    let sub = ok(
        "open-at of sub",
        data.open_at(none, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    let entries = ok("read-directory of sub", sub.read_directory())?;
    let entry = ok("read-directory-entry of sub", entries.read_directory_entry())?;
    equal(
        "the entry of sub",
        &entry.map(|one| one.name).as_deref(),
        &Some("b.txt"),
    )
}
