//! ---
//! title: What is written by one name of a file is read by the other, and stays when one name is unlinked
//! formerly: [filesystem/links/content-is-shared]
//! requirements: [filesystem.types.link-at.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: 'HELLO, again', sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    match data.link_at(PathFlags::empty(), "a.txt", &data, "sub/second") {
        Err(ErrorCode::Unsupported) => return not_applicable("the file system has no hard links"),
        linked => ok("link-at", linked)?,
    }
    let file = open!(data, "sub/second", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    needed("write", file.write(b"HELLO, again", 0))?;
    needed("unlink-file-at", data.unlink_file_at("sub/second"))?;
    let stat = ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of a.txt", &stat.size, &12)
}
