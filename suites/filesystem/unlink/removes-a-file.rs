//! ---
//! title: unlink-file-at removes a file, and a link without what it leads to
//! requirements: [filesystem.types.unlink-file-at.removes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more, link: { symlink: a.txt } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
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
    ok("unlink-file-at of a link", data.unlink_file_at("link"))?;
    ok("unlink-file-at of a file", data.unlink_file_at("b.txt"))?;
    fails("unlink-file-at again", data.unlink_file_at("b.txt"), ErrorCode::NoEntry)
}
