//! ---
//! title: open-at with create or truncate through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/open-at-with-create-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       new: { symlink: ../new.txt }
//!       far: { symlink: new }
//!       sub: { dir: { up: { symlink: ../../new.txt } } }
//!       absolute: { symlink: /nonexistent/new.txt }
//!       out: { symlink: ../secret.txt }
//!       outside: { symlink: ../secrets }
//!       slashed: { symlink: ../secrets/ }
//!       parent: { symlink: .. }
//!       slashed-parent: { symlink: ../ }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let cases = [
        ("new", OpenFlags::CREATE),
        ("far", OpenFlags::CREATE),
        ("sub/up", OpenFlags::CREATE),
        ("absolute", OpenFlags::CREATE),
        ("out", OpenFlags::TRUNCATE),
        ("out", OpenFlags::CREATE | OpenFlags::TRUNCATE),
        ("outside/new.txt", OpenFlags::CREATE),
        ("outside//new.txt", OpenFlags::CREATE),
        ("outside/./new.txt", OpenFlags::CREATE),
        ("slashed/new.txt", OpenFlags::CREATE),
        ("parent/new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE),
        ("slashed-parent/new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE),
    ];
    for (path, how) in cases {
        let opened = data.open_at(PathFlags::SYMLINK_FOLLOW, path, how, DescriptorFlags::WRITE);
        fails(
            &format!("open-at of {path} with {how:?}"),
            opened,
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
