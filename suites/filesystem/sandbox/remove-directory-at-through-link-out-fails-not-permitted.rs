//! ---
//! title: remove-directory-at does not go through a symbolic link out of its directory
//! formerly: [filesystem/escapes/remove-directory-at-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - { guest: /data, holds: { outside: { symlink: ../secrets }, parent: { symlink: .. }, root: { symlink: / } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["outside/empty", "parent/secrets/empty", "root/none"] {
        fails(path, data.remove_directory_at(path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
