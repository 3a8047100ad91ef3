//! ---
//! title: advise of regions beyond the end, of no length and of all that is possible does no harm
//! requirements: [filesystem.types.advise.changes-nothing]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    for (offset, length) in [
        (0, 0),
        (3, 0),
        (100, 100),
        (0, u64::MAX),
        (u64::MAX, 1),
        (1 << 62, 1 << 62),
    ] {
        // The text does not say which regions there are; an error is an answer, a trap is none.
        let _ = file.advise(offset, length, Advice::WillNeed);
    }
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"hello".to_vec())
}
