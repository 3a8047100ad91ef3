//! ---
//! title: get-flags tells the same after reads, writes, a rename, and another descriptor of the file with other flags
//! requirements: [filesystem.types.get-flags.do-not-change]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;

    let both = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), both),
    )?;
    let before = ok("get-flags", file.get_flags())?;
    ok("read", file.read(5, 0))?;
    ok("write", file.write(b"bye", 0))?;
    ok("rename-at", data.rename_at("a.txt", data, "b.txt"))?;
    let other = data.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let other = ok("open-at", other)?;
    equal("get-flags after use", &ok("get-flags", file.get_flags())?, &before)?;
    drop(file);
    let seen = ok("get-flags", other.get_flags())? & both;
    equal("read and write of the other descriptor", &seen, &DescriptorFlags::READ)
}
