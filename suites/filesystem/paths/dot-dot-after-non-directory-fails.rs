//! ---
//! title: Each function that needs what a path names fails for . or .. after a file, after a link to one, and after nothing
//! formerly: [filesystem/paths/dots-after-what-is-no-directory]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that needs what a path names, with and without symlink-follow.
const CALLS: [(&str, Call); 11] = [
    ("open-at", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ)
            .map(drop)
    }),
    ("open-at with symlink-follow", |data, path| {
        data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        )
        .map(drop)
    }),
    ("stat-at", |data, path| data.stat_at(PathFlags::empty(), path).map(drop)),
    ("stat-at with symlink-follow", |data, path| {
        data.stat_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
    }),
    ("metadata-hash-at", |data, path| {
        data.metadata_hash_at(PathFlags::empty(), path).map(drop)
    }),
    ("metadata-hash-at with symlink-follow", |data, path| {
        data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
    }),
    ("set-times-at", |data, path| {
        data.set_times_at(PathFlags::empty(), path, NewTimestamp::Now, NewTimestamp::Now)
    }),
    ("set-times-at with symlink-follow", |data, path| {
        data.set_times_at(PathFlags::SYMLINK_FOLLOW, path, NewTimestamp::Now, NewTimestamp::Now)
    }),
    ("rename-at from", |data, path| data.rename_at(path, data, "got")),
    ("link-at from", |data, path| {
        data.link_at(PathFlags::empty(), path, data, "got")
    }),
    ("link-at with symlink-follow from", |data, path| {
        data.link_at(PathFlags::SYMLINK_FOLLOW, path, data, "got")
    }),
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
        for path in [
            "a.txt/../a.txt",
            "a.txt/..",
            "a.txt/.",
            "link/.",
            "a.txt/./../a.txt",
            "a.txt//../a.txt",
            "link/../a.txt",
            "none/../a.txt",
            "none/..",
        ] {
            let result = call(&data, path);
            err(
                &format!("{function} {path}"),
                result,
                "an error: what stands before the dots is not a directory",
            )?;
        }
    }
    Ok(())
}
