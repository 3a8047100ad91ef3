//! ---
//! title: readlink-at of a link to an absolute path fails with not-permitted
//! requirements: [filesystem.types.readlink-at.no-absolute]
//! dirs:
//!   - { guest: /data, holds: { link: { symlink: /etc/hostname } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    fails("readlink-at", data.readlink_at("link"), ErrorCode::NotPermitted)
}
