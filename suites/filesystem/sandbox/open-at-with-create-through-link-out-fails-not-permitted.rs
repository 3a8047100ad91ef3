//! ---
//! title: open-at with create or truncate follows no symbolic link out of its directory, also to what is not there
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
//!       parent: { symlink: .. }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let mutations = [
        ("new", OpenFlags::CREATE),
        ("far", OpenFlags::CREATE),
        ("sub/up", OpenFlags::CREATE),
        ("absolute", OpenFlags::CREATE),
        ("out", OpenFlags::TRUNCATE),
        ("out", OpenFlags::CREATE | OpenFlags::TRUNCATE),
        ("outside/new.txt", OpenFlags::CREATE),
        ("parent/new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE),
    ];
    for (path, how) in mutations {
        let opened = data.open_at(PathFlags::SYMLINK_FOLLOW, path, how, DescriptorFlags::WRITE);
        fails(
            &format!("open-at of {path} with {how:?}"),
            opened,
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
