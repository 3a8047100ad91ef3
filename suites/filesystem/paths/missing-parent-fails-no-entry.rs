//! ---
//! title: Each function that makes something fails with no-entry in a directory that does not exist
//! formerly: [filesystem/paths/nothing-is-made-where-no-directory-is]
//! requirements: [filesystem.types.paths.missing-parent]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that makes something.
const CALLS: [(&str, Call); 5] = [
    ("open-at with create", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)
            .map(drop)
    }),
    ("create-directory-at", |data, path| data.create_directory_at(path)),
    ("symlink-at to", |data, path| data.symlink_at("x", path)),
    ("rename-at to", |data, path| data.rename_at("a.txt", data, path)),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
        for path in ["none/new", "none/none/new"] {
            let result = call(&data, path);
            // Hard links are not on every file system.
            if function == "link-at to" && matches!(result, Err(ErrorCode::Unsupported)) {
                continue;
            }
            fails(&format!("{function} {path}"), result, ErrorCode::NoEntry)?;
        }
    }
    Ok(())
}
