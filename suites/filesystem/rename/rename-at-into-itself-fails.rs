//! ---
//! title: rename-at of a directory into itself fails and changes nothing
//! requirements: [filesystem.types.rename-at.into-itself]
//! formerly: [filesystem/rename/not-into-itself]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { deep: { dir: {} } } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { deep: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    err(
        "rename-at of sub into itself",
        data.rename_at("sub", &data, "sub/new"),
        "an error",
    )?;
    let deep = data.rename_at("sub", &data, "sub/deep/new");
    err("rename-at of sub into a directory in it", deep, "an error").map(|_| ())
}
