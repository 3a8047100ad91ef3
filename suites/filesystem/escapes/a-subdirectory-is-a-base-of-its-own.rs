//! ---
//! title: From a subdirectory that was opened, even what lies in the preopen is outside
//! requirements: [filesystem.types.paths.no-escape]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;

    let sub = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let sub = ok("open-at of sub", sub)?;
    ok("stat-at of b.txt", sub.stat_at(PathFlags::empty(), "b.txt"))?;
    for path in ["..", "../a.txt", "../sub/b.txt", "../../secret.txt"] {
        fails(path, sub.stat_at(PathFlags::empty(), path), ErrorCode::NotPermitted)?;
    }
    Ok(())
}
