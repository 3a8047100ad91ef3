//! ---
//! title: "To each function that needs what a path names, a slash at its end makes it name a directory: a directory is found, a file, a link to one and nothing are not"
//! formerly: [filesystem/paths/a-slash-at-the-end-asks-for-a-directory]
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       gone: { symlink: none }
//!       dlink: { symlink: sub }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that needs what a path names, with and without symlink-follow.
const CALLS: [(&str, Call); 8] = [
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
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
        for path in ["sub/", "sub//"] {
            ok(&format!("{function} {path}"), call(&data, path))?;
        }
        for path in ["a.txt/", "a.txt//", "link/", "gone/", "none/"] {
            err(
                &format!("{function} {path}"),
                call(&data, path),
                "an error: it is not a directory",
            )?;
        }
    }
    Ok(())
}
