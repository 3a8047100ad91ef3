//! ---
//! title: rename-at moves a named pipe, and unlink-file-at removes one
//! requirements: [filesystem.types.rename-at.moves, filesystem.types.unlink-file-at.removes]
//! formerly: [filesystem/rename/moves-a-named-pipe]
//! dirs:
//!   - { guest: /data, holds: { pipe: { fifo: true }, other: { fifo: true }, sub: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { moved: { fifo: true } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("rename-at", data.rename_at("pipe", &data, "sub/moved"))?;
    ok("unlink-file-at", data.unlink_file_at("other"))
}
