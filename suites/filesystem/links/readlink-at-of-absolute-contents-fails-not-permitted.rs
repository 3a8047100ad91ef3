//! ---
//! title: readlink-at of a link to an absolute path fails with not-permitted
//! formerly: [filesystem/links/readlink-of-absolute-contents]
//! requirements: [filesystem.types.readlink-at.no-absolute]
//! dirs: [{ guest: /data, holds: { link: { symlink: /etc/hostname } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    fails("readlink-at", data.readlink_at("link"), ErrorCode::NotPermitted)
}
