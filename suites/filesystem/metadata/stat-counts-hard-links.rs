//! ---
//! title: stat returns a link count of one for a file, and of two once it has a hard link
//! requirements: [filesystem.types.stat.link-count]
//! formerly: [filesystem/metadata/link-counts]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("the link count", &ok("stat", file.stat())?.link_count, &1)?;
    needed("link-at", data.link_at(PathFlags::empty(), "a.txt", &data, "b.txt"))?;
    equal(
        "the link count after link-at",
        &ok("stat after link-at", file.stat())?.link_count,
        &2,
    )
}
