//! ---
//! title: open-at of an empty path, of a path with a NUL and of a very long name returns, and does not trap
//! formerly: [filesystem/open-at/odd-paths-are-errors]
//! requirements: [filesystem.types.open-at.errors-not-traps]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let long = "n".repeat(5000);
    // Each opens nothing that can be seen, or fails: what it returns is for other tests to check. A trap ends this one.
    for path in ["", "a\0.txt", "a.txt\0", "\0", long.as_str()] {
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        if let Ok(opened) = opened {
            ok(&format!("get-type after open-at of {path:.10?}"), opened.get_type())?;
        }
    }
    Ok(())
}
