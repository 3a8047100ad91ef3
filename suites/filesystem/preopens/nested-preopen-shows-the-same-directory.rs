//! ---
//! title: A directory that is preopened beside the one that contains it is the same directory through both
//! requirements: [filesystem.preopens.get-directories.are-directories]
//! formerly: [filesystem/preopens/a-nested-one-is-both]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//!   - { guest: /data/sub, same: /data/sub }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let (outer, inner) = (preopen!("/data")?, preopen!("/data/sub")?);
    let file = inner.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = needed("open-at with create through the inner", file)?;
    needed("write through the inner", file.write(b"x", 4))?;
    let stat = ok(
        "stat-at through the outer",
        outer.stat_at(PathFlags::empty(), "sub/new.txt"),
    )?;
    equal("the size seen through the outer", &stat.size, &5)?;
    needed("unlink-file-at through the outer", outer.unlink_file_at("sub/new.txt"))?;
    let gone = inner.stat_at(PathFlags::empty(), "new.txt");
    err("stat-at through the inner after unlink-file-at", gone, "an error").map(|_| ())
}
