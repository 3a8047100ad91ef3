//! ---
//! title: readlink-at does not go through a symbolic link out of its directory
//! formerly: [filesystem/escapes/readlink-at-by-links]
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
    for path in ["outside/link", "parent/secrets/link", "root/proc/self/exe"] {
        fails(path, data.readlink_at(path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
