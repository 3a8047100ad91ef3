//! ---
//! title: rename-at moves nothing through a symbolic link out of its directory
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { up: { symlink: ../../secret.txt } } }
//!       out: { symlink: ../secret.txt }
//!       chain: { symlink: out }
//!       absolute: { symlink: /etc/hostname }
//!       outside: { symlink: ../secrets }
//!       parent: { symlink: .. }
//!       root: { symlink: / }
//!       back: { symlink: ../0/a.txt }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for path in ["outside/new", "outside/c.txt", "parent/new", "root/new"] {
        fails(path, data.rename_at("a.txt", data, path), ErrorCode::NotPermitted)?;
    }
    ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt")).map(|_| ())
}
