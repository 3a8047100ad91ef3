//! ---
//! title: metadata-hash-at does not follow a symbolic link out of its directory, nor an absolute one
//! formerly: [filesystem/escapes/metadata-hash-at-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { up: { symlink: ../../secret.txt }, in: { symlink: ../a.txt } } }
//!       out: { symlink: ../secret.txt }
//!       chain: { symlink: out }
//!       absolute: { symlink: /etc/hostname }
//!       outside: { symlink: ../secrets }
//!       parent: { symlink: .. }
//!       root: { symlink: / }
//!       back: { symlink: ../0/a.txt }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "out",
        "chain",
        "absolute",
        "sub/up",
        "back",
        "outside/c.txt",
        "parent/secret.txt",
        "root/etc/hostname",
    ] {
        fails(
            path,
            data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
