//! ---
//! title: "A component between the guest and the host gives the preopens names of its own: they hold the same"
//! requirements: [filesystem.composition.preopens]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: virtual
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    equal("how many preopens there are", &found.len(), &1)?;
    let (data, name) = some("a preopen", found.first())?;
    equal("its name, which the layer has made", &name.as_str(), &"/virtual/data")?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let (bytes, _) = ok("read", ok("open-at of a.txt", file)?.read(10, 0))?;
    equal("what a.txt holds", &bytes, &b"hello".to_vec())
}
