//! ---
//! title: symlink-at does not go through a symbolic link out of its directory
//! formerly: [filesystem/escapes/symlink-at-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, outside: { symlink: ../secrets }, parent: { symlink: .. }, root: { symlink: / } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["outside/new", "parent/new", "root/new"] {
        fails(path, data.symlink_at("a.txt", path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
