//! ---
//! title: rename-at moves nothing through a symbolic link out of its directory
//! formerly: [filesystem/escapes/rename-at-to-by-links]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, outside: { symlink: ../secrets }, parent: { symlink: .. }, root: { symlink: / } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["outside/new", "outside/c.txt", "parent/new", "root/new"] {
        fails(path, data.rename_at("a.txt", &data, path), ErrorCode::NotPermitted)?;
    }
    ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt")).map(|_| ())
}
