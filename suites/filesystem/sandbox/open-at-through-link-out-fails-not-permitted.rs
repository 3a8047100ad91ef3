//! ---
//! title: open-at through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/open-at-by-links]
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
//!       outside: { symlink: ../secrets }
//!       slashed: { symlink: ../secrets/ }
//!       dotted: { symlink: ../secrets/. }
//!       doubled: { symlink: ..//secrets// }
//!       parent: { symlink: .. }
//!       slashed-parent: { symlink: ../ }
//!       root: { symlink: / }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "out",
        "chain",
        "absolute",
        "sub/up",
        "back",
        "out/",
        "outside",
        "outside/",
        "outside/.",
        "outside//",
        "slashed",
        "slashed/",
        "dotted",
        "doubled",
        "parent",
        "parent/",
        "slashed-parent",
        "root",
        "root/",
        "root/.",
        "outside/c.txt",
        "outside//c.txt",
        "outside/./c.txt",
        "slashed/c.txt",
        "dotted/c.txt",
        "doubled/c.txt",
        "parent/secret.txt",
        "slashed-parent/secret.txt",
        "root/etc/hostname",
    ] {
        fails(
            &format!("open-at of {path} with symlink-follow"),
            data.open_at(
                PathFlags::SYMLINK_FOLLOW,
                path,
                OpenFlags::empty(),
                DescriptorFlags::READ,
            ),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
