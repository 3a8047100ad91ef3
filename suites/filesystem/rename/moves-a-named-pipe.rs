//! ---
//! title: "rename-at moves a named pipe as it does a file, and unlink-file-at removes one"
//! requirements: [filesystem.types.rename-at.moves, filesystem.types.unlink-file-at.removes]
//! dirs:
//!   - { guest: /data, holds: { pipe: { fifo: true }, other: { fifo: true }, sub: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { moved: { fifo: true } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    ok("rename-at", data.rename_at("pipe", data, "sub/moved"))?;
    ok("unlink-file-at", data.unlink_file_at("other"))
}
