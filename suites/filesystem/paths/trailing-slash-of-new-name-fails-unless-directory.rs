//! ---
//! title: "With a slash after a new name nothing but a directory is made: open-at with create, symlink-at, and link-at and rename-at of a file fail"
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that makes something that is not a directory.
const CALLS: [(&str, Call); 4] = [
    ("open-at with create", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)
            .map(drop)
    }),
    ("symlink-at to", |data, path| data.symlink_at("x", path)),
    ("rename-at to", |data, path| data.rename_at("a.txt", data, path)),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
        for path in ["new/", "new//", "sub/new/"] {
            err(
                &format!("{function} {path}"),
                call(&data, path),
                "an error: it would not be a directory",
            )?;
        }
    }
    Ok(())
}
