//! ---
//! title: get-flags tells the same after reads, writes, a rename, and another descriptor of the file with other flags
//! formerly: [filesystem/flags/stay-through-use]
//! requirements: [filesystem.types.get-flags.do-not-change]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let both = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open!(data, "a.txt", OpenFlags::empty(), both)?;
    let before = ok("get-flags", file.get_flags())?;
    ok("read", file.read(5, 0))?;
    ok("write", file.write(b"bye", 0))?;
    ok("rename-at", data.rename_at("a.txt", &data, "b.txt"))?;
    let other = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("get-flags after use", &ok("get-flags", file.get_flags())?, &before)?;
    drop(file);
    let seen = ok("get-flags", other.get_flags())? & both;
    equal("read and write of the other descriptor", &seen, &DescriptorFlags::READ)
}
