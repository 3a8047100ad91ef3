//! ---
//! title: link-at neither links from nor to what lies behind a symbolic link out of its directory
//! formerly: [filesystem/escapes/link-at-by-links]
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
    for path in ["outside/c.txt", "parent/secret.txt", "root/etc/hostname"] {
        let linked = data.link_at(PathFlags::empty(), path, &data, "got.txt");
        fails(&format!("link-at from {path}"), linked, ErrorCode::NotPermitted)?;
    }
    for path in ["outside/new", "parent/new", "root/new"] {
        let linked = data.link_at(PathFlags::empty(), "a.txt", &data, path);
        fails(&format!("link-at to {path}"), linked, ErrorCode::NotPermitted)?;
    }
    Ok(())
}
