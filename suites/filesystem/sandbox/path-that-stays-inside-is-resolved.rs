//! ---
//! title: A path that goes up and down, and through links, inside of its directory is resolved
//! formerly: [filesystem/escapes/inside-is-fine]
//! requirements: [filesystem.types.paths.inside-is-fine]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       link: { symlink: sub/../a.txt }
//!       inside: { symlink: sub }
//!       sub: { dir: { in: { symlink: ../a.txt } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    for path in [
        "a.txt",
        "sub/../a.txt",
        "sub/../sub/../a.txt",
        "sub/in",
        "link",
        "inside/in",
    ] {
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        let size = ok("stat", ok(&format!("open-at of {path}"), opened)?.stat())?.size;
        equal(&format!("the size of {path}"), &size, &5)?;
    }
    Ok(())
}
