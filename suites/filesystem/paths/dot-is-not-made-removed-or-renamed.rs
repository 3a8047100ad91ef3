//! ---
//! title: Functions that make, remove, rename or link fail for a path that ends in . or ..
//! requirements: [filesystem.types.paths.dot]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, ErrorCode, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that makes, removes, renames or links what a path names.
const CALLS: [(&str, Call); 10] = [
    ("create-directory-at", |data, path| data.create_directory_at(path)),
    ("remove-directory-at", |data, path| data.remove_directory_at(path)),
    ("unlink-file-at", |data, path| data.unlink_file_at(path)),
    ("readlink-at", |data, path| data.readlink_at(path).map(drop)),
    ("symlink-at to", |data, path| data.symlink_at("x", path)),
    ("rename-at from", |data, path| data.rename_at(path, data, "got")),
    ("rename-at to", |data, path| data.rename_at("a.txt", data, path)),
    ("link-at from", |data, path| {
        data.link_at(PathFlags::empty(), path, data, "got")
    }),
    ("link-at with symlink-follow from", |data, path| {
        data.link_at(PathFlags::SYMLINK_FOLLOW, path, data, "got")
    }),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
        for path in [".", "./", ".//", "././.", "empty/.", "empty/..", "sub/./"] {
            let result = call(&data, path);
            err(&format!("{function} {path:?}"), result, "an error")?;
        }
    }
    Ok(())
}
