//! ---
//! title: remove-directory-at of a symbolic link to an empty directory fails, and removes neither
//! requirements: [filesystem.types.remove-directory-at.removes]
//! dirs: [{ guest: /data, holds: { empty: { dir: {} }, link: { symlink: empty } } }]
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, link: { symlink: empty } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    err(
        "remove-directory-at of a link to a directory",
        data.remove_directory_at("link"),
        "an error: it is not a directory",
    )
    .map(|_| ())
}
