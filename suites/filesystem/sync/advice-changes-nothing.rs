//! ---
//! title: advise of each kind on a file succeeds, and changes nothing
//! requirements: [filesystem.types.advise.succeeds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{Advice, DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    for advice in [
        Advice::Normal,
        Advice::Sequential,
        Advice::Random,
        Advice::WillNeed,
        Advice::DontNeed,
        Advice::NoReuse,
    ] {
        ok("advise", file.advise(0, 5, advice))?;
        ok("advise of nothing", file.advise(0, 0, advice))?;
    }
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"hello".to_vec())
}
