//! ---
//! title: A path that leaves its directory by .. after a link fails with not-permitted, though as text it would stay inside
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
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
        fails(
            &format!("stat-at of {path}"),
            data.stat_at(follow, path),
            ErrorCode::NotPermitted,
        )?;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, ErrorCode::NotPermitted)?;
    }
    Ok(())
}
