//! ---
//! title: What is written by one name of a file is read by the other, and stays when one name is unlinked
//! formerly: [filesystem/links/content-is-shared]
//! requirements: [filesystem.types.link-at.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: 'HELLO, again', sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    is_linked(
        "link-at",
        data.link_at(PathFlags::empty(), "a.txt", &data, "sub/second"),
    )?;
    let file = open!(data, "sub/second", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let mut left = &b"HELLO, again"[..];
    while !left.is_empty() {
        let written = needed("write", file.write(left, 12 - left.len() as u64))?;
        holds("the count of write", written > 0, "more than 0", &written)?;
        left = &left[written as usize..];
    }
    needed("unlink-file-at", data.unlink_file_at("sub/second"))?;
    let stat = ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of a.txt", &stat.size, &12)
}
