//! ---
//! title: unlink-file-at removes a file, and a symbolic link without what it leads to
//! requirements: [filesystem.types.unlink-file-at.removes]
//! formerly: [filesystem/unlink/removes-a-file]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more, link: { symlink: a.txt } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("unlink-file-at of a link", data.unlink_file_at("link"))?;
    ok("unlink-file-at of a file", data.unlink_file_at("b.txt"))?;
    err(
        "unlink-file-at of a file that was removed",
        data.unlink_file_at("b.txt"),
        "an error",
    )
    .map(|_| ())
}
