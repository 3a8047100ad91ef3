//! ---
//! title: "Only a slash separates names: for a path with a backslash each function that needs what it names fails"
//! formerly: [filesystem/paths/a-backslash-separates-nothing]
//! requirements: [filesystem.types.paths.separator]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more, empty: { dir: {} }, link: { symlink: b.txt } } } } }
//! outside: { secret.txt: secret }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more, empty: { dir: {} }, link: { symlink: b.txt } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that needs what a path names, with and without symlink-follow.
const CALLS: [(&str, Call); 14] = [
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
    ("readlink-at", |data, path| data.readlink_at(path).map(drop)),
    ("remove-directory-at", |data, path| data.remove_directory_at(path)),
    ("unlink-file-at", |data, path| data.unlink_file_at(path)),
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
            "sub\\b.txt",
            "sub\\empty",
            "sub\\link",
            ".\\a.txt",
            "sub\\..\\a.txt",
            "..\\secret.txt",
            "\\a.txt",
            "a.txt\\",
            "sub\\",
        ] {
            let result = call(&data, path);
            err(
                &format!("{function} {path:?}"),
                result,
                "an error: nothing has that name",
            )?;
        }
    }
    Ok(())
}
