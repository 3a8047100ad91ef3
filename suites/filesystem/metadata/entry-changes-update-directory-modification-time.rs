//! ---
//! title: Creating, removing and renaming an entry updates the modification time of its directory
//! requirements: [filesystem.types.stat.times-of-directories]
//! formerly: [filesystem/metadata/entries-move-a-directorys-time]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let reset = || -> Outcome {
        needed(
            "set-times-at of sub",
            data.set_times_at(PathFlags::empty(), "sub", at(PAST), at(PAST)),
        )?;
        match modified(
            "stat-at of sub after set-times-at",
            data.stat_at(PathFlags::empty(), "sub"),
        )?
        .seconds
        {
            PAST => Ok(()),
            _ => not_applicable("set-times-at does not set the modification time of a directory"),
        }
    };
    let updated = |check: &str| {
        let seen = modified("stat-at of sub", data.stat_at(PathFlags::empty(), "sub"))?;
        holds(check, seen.seconds != PAST, "another than was set", &seen)
    };
    reset()?;
    needed("create-directory-at", data.create_directory_at("sub/new"))?;
    updated("the modification time after create-directory-at")?;
    reset()?;
    needed("unlink-file-at", data.unlink_file_at("sub/b.txt"))?;
    updated("the modification time after unlink-file-at")?;
    reset()?;
    needed("rename-at", data.rename_at("sub/new", &data, "new"))?;
    updated("the modification time after rename-at")
}
