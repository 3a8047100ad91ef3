//! ---
//! title: remove-directory-at through a symbolic link out of its directory, however it and the path are spelled, fails with not-permitted
//! formerly: [filesystem/escapes/remove-directory-at-by-links]
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
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "outside/empty",
        "outside//empty",
        "outside/./empty",
        "slashed/empty",
        "dotted/empty",
        "doubled/empty",
        "parent/secrets/empty",
        "slashed-parent/secrets/empty",
        "root/none",
        "outside/empty/",
        "parent/secrets/empty/",
    ] {
        fails(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
