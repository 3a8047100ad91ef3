//! ---
//! title: link-at with symlink-follow does not follow a symbolic link out of its directory, nor an absolute one
//! formerly: [filesystem/escapes/link-at-of-followed-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { up: { symlink: ../../secret.txt } } }
//!       out: { symlink: ../secret.txt }
//!       chain: { symlink: out }
//!       absolute: { symlink: /etc/hostname }
//!       back: { symlink: ../0/a.txt }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["out", "chain", "absolute", "sub/up", "back"] {
        let linked = data.link_at(PathFlags::SYMLINK_FOLLOW, path, &data, "got.txt");
        fails(path, linked, ErrorCode::NotPermitted)?;
    }
    Ok(())
}
