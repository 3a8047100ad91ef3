//! ---
//! title: With a slash or /. after a symbolic link that leads out, no function changes anything outside
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
use filesystem::{at, PAST};
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

const CALLS: [(&str, Call); 13] = [
    ("open-at with create", |data, path| {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        opened.write(b"x", 0).map(drop)
    }),
    ("open-at with truncate", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::TRUNCATE, DescriptorFlags::WRITE)
            .map(drop)
    }),
    ("set-times-at", |data, path| {
        data.set_times_at(PathFlags::empty(), path, at(PAST), at(PAST))
    }),
    ("create-directory-at", |data, path| data.create_directory_at(path)),
    ("remove-directory-at", |data, path| data.remove_directory_at(path)),
    ("unlink-file-at", |data, path| data.unlink_file_at(path)),
    ("symlink-at", |data, path| data.symlink_at("a.txt", path)),
    ("link-at from", |data, path| {
        data.link_at(PathFlags::empty(), path, data, "got")
    }),
    ("link-at with symlink-follow from", |data, path| {
        data.link_at(PathFlags::SYMLINK_FOLLOW, path, data, "got")
    }),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
    ("rename-at from", |data, path| data.rename_at(path, data, "got")),
    ("rename-at of a file to", |data, path| {
        data.rename_at("a.txt", data, path)
    }),
    ("rename-at of a directory to", |data, path| {
        data.rename_at("sub", data, path)
    }),
];

/// The links, and what they lead to.
const LINKS: [(&str, &str); 6] = [
    ("file", "../1/c.txt"),
    ("full", "../1/full"),
    ("empty", "../1/empty"),
    ("slashed", "../1/empty/"),
    ("gone", "../1/gone"),
    ("slashed-gone", "../1/gone/"),
];

/// What shows a change: type, size, link count and the time of modification.
fn seen(other: &Descriptor, name: &str) -> Result<String, ErrorCode> {
    let stat = other.stat_at(PathFlags::empty(), name)?;
    let time = |time: Option<Datetime>| time.map(|time| (time.seconds, time.nanoseconds));
    Ok(format!(
        "{:?} of {} bytes, {} links, modified {:?}",
        stat.type_,
        stat.size,
        stat.link_count,
        time(stat.data_modification_timestamp)
    ))
}

fn run() -> Outcome {
    let (data, other) = (preopen!("/data")?, preopen!("/other")?);
    let names = ["c.txt", "full", "full/d.txt", "empty"];
    let mut before = Vec::new();
    for name in names {
        before.push(needed(&format!("stat-at of {name}"), seen(&other, name))?);
    }
    for (function, call) in CALLS {
        for path in [
            "file/",
            "full/",
            "full/.",
            "empty/",
            "empty//",
            "empty/.",
            "empty//.",
            "slashed/",
            "slashed/.",
            "gone/",
            "gone/.",
            "slashed-gone",
            "slashed-gone/",
        ] {
            // What the call returns is for other tests to check. What it may not do is to change what the link leads to.
            let _ = call(&data, path);
            let check = format!("what lies outside after {function} {path}");
            for (name, before) in names.into_iter().zip(&before) {
                let after = ok(&format!("{check}: stat-at of {name}"), seen(&other, name))?;
                equal(&format!("{check}: {name}"), &after, before)?;
            }
            fails(
                &format!("{check}: stat-at of gone"),
                seen(&other, "gone"),
                ErrorCode::NoEntry,
            )?;
            // A call may also have changed what lies inside: it is as it was for the next one.
            let _ = data.unlink_file_at("got");
            let _ = data.remove_directory_at("got");
            for (name, contents) in LINKS {
                let _ = data.symlink_at(contents, name);
            }
            let _ = data.create_directory_at("sub");
            let _ = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
        }
    }
    Ok(())
}
