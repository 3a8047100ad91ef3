//! ---
//! title: With a slash after a symbolic link that leads out, and without symlink-follow, no function changes anything outside
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: {} }
//!       file: { symlink: ../1/c.txt }
//!       full: { symlink: ../1/full }
//!       empty: { symlink: ../1/empty }
//!       slashed: { symlink: ../1/empty/ }
//!       gone: { symlink: ../1/gone }
//!       slashed-gone: { symlink: ../1/gone/ }
//!   - { guest: /other, holds: { c.txt: secret, full: { dir: { d.txt: secret } }, empty: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /other: { c.txt: secret, full: { dir: { d.txt: secret } }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, DescriptorType, ErrorCode, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

const CALLS: [(&str, Call); 9] = [
    ("open-at with create", |data, path| {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        opened.write(b"x", 0).map(drop)
    }),
    ("open-at with truncate", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::TRUNCATE, DescriptorFlags::WRITE)
            .map(drop)
    }),
    ("create-directory-at", |data, path| data.create_directory_at(path)),
    ("remove-directory-at", |data, path| data.remove_directory_at(path)),
    ("unlink-file-at", |data, path| data.unlink_file_at(path)),
    ("symlink-at", |data, path| data.symlink_at("a.txt", path)),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
    ("rename-at of a file to", |data, path| {
        data.rename_at("a.txt", data, path)
    }),
    ("rename-at of a directory to", |data, path| {
        data.rename_at("sub", data, path)
    }),
];

fn run() -> Outcome {
    let (data, other) = (preopen!("/data")?, preopen!("/other")?);
    for (function, call) in CALLS {
        for path in [
            "file/",
            "full/",
            "empty/",
            "empty//",
            "slashed/",
            "gone/",
            "slashed-gone",
            "slashed-gone/",
        ] {
            // What the call returns is for other tests to check. What it may not do is to change what the link leads to.
            let _ = call(&data, path);
            let check = format!("what lies outside after {function} {path}");
            for (name, type_, size) in [
                ("c.txt", DescriptorType::RegularFile, Some(6)),
                ("full", DescriptorType::Directory, None),
                ("full/d.txt", DescriptorType::RegularFile, Some(6)),
                ("empty", DescriptorType::Directory, None),
            ] {
                let stat = ok(
                    &format!("{check}: stat-at of {name}"),
                    other.stat_at(PathFlags::empty(), name),
                )?;
                equal(&format!("{check}: the type of {name}"), &stat.type_, &type_)?;
                equal(
                    &format!("{check}: the size of {name}"),
                    &size.unwrap_or(stat.size),
                    &stat.size,
                )?;
            }
            let made = other.stat_at(PathFlags::empty(), "gone").map(|stat| stat.type_);
            fails(&format!("{check}: stat-at of gone"), made, ErrorCode::NoEntry)?;
            // A call may also have changed what lies inside: it is as it was for the next one.
            let _ = data.symlink_at("../1/empty", "empty");
            let _ = data.symlink_at("../1/gone", "gone");
            let _ = data.create_directory_at("sub");
            let _ = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
        }
    }
    Ok(())
}
