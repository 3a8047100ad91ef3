//! ---
//! title: rename-at of a directory into itself fails and changes nothing
//! requirements: [filesystem.types.rename-at.into-itself]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    err(
        "rename-at of sub into itself",
        data.rename_at("sub", data, "sub/new"),
        "an error",
    )?;
    err(
        "rename-at of sub deep into itself",
        data.rename_at("sub", data, "sub/b.txt/new"),
        "an error",
    )?;
    Ok(())
}
