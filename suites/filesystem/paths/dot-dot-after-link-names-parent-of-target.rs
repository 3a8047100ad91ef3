//! ---
//! title: After a link, .. names the parent of what the link leads to, not of the link
//! formerly: [filesystem/paths/dots-after-a-link-go-up-from-where-it-leads]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { b.txt: top, far: { symlink: sub/deep }, sub: { dir: { b.txt: below, deep: { dir: {} } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (path, size) in [("far/../b.txt", 5), ("far/../../b.txt", 3), ("far/../deep/../b.txt", 5)] {
        let stat = ok(&format!("stat-at of {path}"), data.stat_at(PathFlags::empty(), path))?;
        equal(&format!("the size of {path}"), &stat.size, &size)?;
        let opened = data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ);
        let stat = ok(
            &format!("stat of {path}"),
            ok(&format!("open-at of {path}"), opened)?.stat(),
        )?;
        equal(&format!("the size of {path} by its descriptor"), &stat.size, &size)?;
    }
    Ok(())
}
