//! ---
//! title: open-at of a directory that is outside, or named from /, is not permitted
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
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
    for path in ["..", "../", "sub/../..", "../secrets", "../..", "../0", "/", "/sub"] {
        fails(
            path,
            data.open_at(PathFlags::empty(), path, OpenFlags::DIRECTORY, DescriptorFlags::READ),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
