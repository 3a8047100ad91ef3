//! ---
//! title: A link whose contents are .., or end in it, is followed in the middle of a path and at its end
//! requirements: [filesystem.types.paths.inside-is-fine]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub:
//!         dir:
//!           up: { symlink: .. }
//!           slashed: { symlink: ../ }
//!           dotted: { symlink: ../. }
//!           again: { symlink: deep/../.. }
//!           deep: { dir: { twice: { symlink: ../.. }, up: { symlink: .. } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    for link in [
        "sub/up",
        "sub/slashed",
        "sub/dotted",
        "sub/again",
        "sub/deep/twice",
        "sub/deep/up/up",
    ] {
        for flags in [follow, PathFlags::empty()] {
            let path = format!("{link}/a.txt");
            let opened = data.open_at(flags, &path, OpenFlags::empty(), DescriptorFlags::READ);
            let file = ok(&format!("open-at of {path} with {flags:?}"), opened)?;
            let size = needed("stat", file.stat())?.size;
            equal(&format!("the size of {path} with {flags:?}"), &size, &5)?;
        }
        let opened = data.open_at(follow, link, OpenFlags::DIRECTORY, DescriptorFlags::READ);
        let directory = ok(&format!("open-at of {link}"), opened)?;
        let found = ok(
            &format!("stat-at below {link}"),
            directory.stat_at(PathFlags::empty(), "a.txt"),
        )?;
        equal(&format!("the size below {link}"), &found.size, &5)?;
    }
    Ok(())
}
