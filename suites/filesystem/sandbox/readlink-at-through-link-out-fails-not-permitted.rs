//! ---
//! title: readlink-at through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/readlink-at-by-links]
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
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "outside/link",
        "outside//link",
        "outside/./link",
        "slashed/link",
        "dotted/link",
        "doubled/link",
        "parent/secrets/link",
        "slashed-parent/secrets/link",
        "root/proc/self/exe",
    ] {
        fails(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
