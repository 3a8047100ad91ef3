//! ---
//! title: rename-at from a path through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/rename-at-by-links]
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
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::BELOW_LINK_OUT;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in BELOW_LINK_OUT.into_iter().chain(["outside/empty/"]) {
        fails(
            &format!("rename-at from {path}"),
            data.rename_at(path, &data, "got.txt"),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
