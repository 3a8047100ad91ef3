//! ---
//! title: A link out of the directory that the guest made itself, if it could, does not lead out
//! formerly: [filesystem/escapes/by-a-made-link]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    if data.symlink_at("../secret.txt", "link").is_err() {
        // A host may refuse to make it.
        return Ok(());
    }
    let opened = data.open_at(
        PathFlags::SYMLINK_FOLLOW,
        "link",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    fails("open-at of the link", opened, ErrorCode::NotPermitted)
}
