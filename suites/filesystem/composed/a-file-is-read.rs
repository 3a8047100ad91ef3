//! ---
//! title: A preopen, a file below it and its bytes come through a component that hands them on
//! requirements: [filesystem.types.read.at-an-offset, filesystem.preopens.get-directories.names]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, name) = some("the preopen /data", found.first())?;
    equal("its name", &name.as_str(), &"/data")?;
    let open = |path: &str| data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", open("a.txt"))?;
    let (bytes, _) = ok("read at 1", file.read(3, 1))?;
    equal("what a.txt holds there", &bytes, &b"ell".to_vec())?;
    fails("open-at of what is not there", open("b.txt"), ErrorCode::NoEntry)
}
