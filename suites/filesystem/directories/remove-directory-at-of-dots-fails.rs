//! ---
//! title: remove-directory-at of a path that ends in . or .. fails and removes nothing
//! formerly: [filesystem/directories/dots-are-not-removed]
//! requirements: [filesystem.types.remove-directory-at.dots]
//! level: should
//! dirs: [{ guest: /data, holds: { empty: { dir: {} }, sub: { dir: { deep: { dir: {} } } } } }]
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { deep: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [".", "./", "empty/.", "empty/..", "sub/deep/.."] {
        err(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
            "an error",
        )?;
    }
    Ok(())
}
