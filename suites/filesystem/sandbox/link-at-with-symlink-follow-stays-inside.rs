//! ---
//! title: link-at with symlink-follow gives no name to what a symbolic link out of its directory leads to
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
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["out", "chain", "absolute", "sub/up", "back", "out/"] {
        match data.link_at(PathFlags::SYMLINK_FOLLOW, path, &data, "got.txt") {
            // The text gives the errors no order: a host that follows no links here may say that first.
            Err(ErrorCode::NotPermitted | ErrorCode::Invalid | ErrorCode::Unsupported) => {}
            linked => fail(
                &format!("link-at of {path} with symlink-follow"),
                "err(not-permitted), or invalid or unsupported where link-at follows no links",
                &format!("{linked:?}"),
            )?,
        }
    }
    fails(
        "stat-at of got.txt",
        data.stat_at(PathFlags::empty(), "got.txt"),
        ErrorCode::NoEntry,
    )
}
