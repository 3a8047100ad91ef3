//! ---
//! title: create-directory-at, remove-directory-at and rename-at of a directory accept slashes after its name
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { three: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["new/", "new//", "new///"] {
        ok(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
        )?;
        ok(&format!("stat-at of {path}"), data.stat_at(PathFlags::empty(), path))?;
        ok(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
        )?;
    }
    for (from, to) in [("sub/", "one"), ("one", "two/"), ("two//", "three//")] {
        ok(&format!("rename-at of {from} to {to}"), data.rename_at(from, &data, to))?;
    }
    Ok(())
}
