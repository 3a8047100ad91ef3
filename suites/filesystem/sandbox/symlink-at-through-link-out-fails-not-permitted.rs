//! ---
//! title: symlink-at through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/symlink-at-by-links]
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
use filesystem::NEW_BELOW_LINK_OUT;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in NEW_BELOW_LINK_OUT {
        fails(
            &format!("symlink-at to {path}"),
            data.symlink_at("a.txt", path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
