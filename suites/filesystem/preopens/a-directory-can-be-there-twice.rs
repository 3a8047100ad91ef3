//! ---
//! title: A directory preopened under two names is there twice, and is one directory
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.are-directories]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//!   - { guest: /again, same: /data }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (first, _) = some("/data", found.iter().find(|(_, name)| name == "/data"))?;
    let (second, _) = some("/again", found.iter().find(|(_, name)| name == "/again"))?;
    equal("is-same-object", &first.is_same_object(second), &true)?;
    ok("unlink-file-at through one", first.unlink_file_at("a.txt"))?;
    let gone = second.stat_at(PathFlags::empty(), "a.txt");
    fails("stat-at through the other", gone, ErrorCode::NoEntry)
}
