//! ---
//! title: unlink-file-at does not go through a symbolic link out of its directory
//! formerly: [filesystem/escapes/unlink-file-at-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - { guest: /data, holds: { outside: { symlink: ../secrets }, parent: { symlink: .. }, root: { symlink: / } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["outside/c.txt", "parent/secret.txt", "root/etc/hostname"] {
        fails(path, data.unlink_file_at(path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
