//! ---
//! title: A directory preopened beside the one that it lies in is the same directory through both
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.are-directories]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//!   - { guest: /data/sub, same: /data/sub }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (outer, _) = some("/data", found.iter().find(|(_, name)| name == "/data"))?;
    let (inner, _) = some("/data/sub", found.iter().find(|(_, name)| name == "/data/sub"))?;
    let flags = DescriptorFlags::WRITE;
    let file = inner.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, flags);
    ok(
        "write through the inner",
        ok("open-at through the inner", file)?.write(b"hello", 0),
    )?;
    let stat = ok(
        "stat-at through the outer",
        outer.stat_at(PathFlags::empty(), "sub/new.txt"),
    )?;
    equal("the size seen through the outer", &stat.size, &5)?;
    let again = outer.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let again = ok("open-at of sub through the outer", again)?;
    equal(
        "is-same-object of both ways to sub",
        &again.is_same_object(inner),
        &true,
    )?;
    equal(
        "is-same-object of outer and inner",
        &outer.is_same_object(inner),
        &false,
    )
}
