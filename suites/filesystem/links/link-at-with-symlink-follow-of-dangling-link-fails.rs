//! ---
//! title: link-at with symlink-follow of a link that dangles, or that leads to itself, fails and makes nothing
//! requirements: [filesystem.types.link-at.links, filesystem.types.path-flags.symlink-follow]
//! dirs: [{ guest: /data, holds: { gone: { symlink: none }, loop: { symlink: loop } } }]
//! expect: { outcome: ok, dirs: { /data: { gone: { symlink: none }, loop: { symlink: loop } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["gone", "loop"] {
        let linked = data.link_at(PathFlags::SYMLINK_FOLLOW, path, &data, "new");
        err(
            &format!("link-at with symlink-follow of {path}"),
            linked,
            "an error: the link leads to nothing",
        )?;
    }
    Ok(())
}
