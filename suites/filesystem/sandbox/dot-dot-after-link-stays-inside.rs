//! ---
//! title: A path that leaves its directory by .. after a link is not permitted, though its letters alone would stay inside
//! formerly: [filesystem/escapes/dots-after-a-link]
//! requirements: [filesystem.types.paths.no-escape]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { secret.txt: inside, top: { symlink: .. }, deep: { dir: { top: { symlink: ../.. } } } } }
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    for path in ["sub/top/../secret.txt", "sub/deep/top/../../0/a.txt", "sub/top/.."] {
        fails(path, data.stat_at(follow, path), ErrorCode::NotPermitted)?;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(path, opened, ErrorCode::NotPermitted)?;
    }
    Ok(())
}
