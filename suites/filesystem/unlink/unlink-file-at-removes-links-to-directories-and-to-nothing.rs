//! ---
//! title: unlink-file-at removes a link to a directory, and a link that leads nowhere
//! requirements: [filesystem.types.unlink-file-at.removes]
//! dirs:
//!   - guest: /data
//!     holds: { sub: { dir: { b.txt: more } }, up: { symlink: sub }, gone: { symlink: none } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("unlink-file-at of a link to a directory", data.unlink_file_at("up"))?;
    ok(
        "unlink-file-at of a link that leads nowhere",
        data.unlink_file_at("gone"),
    )
}
