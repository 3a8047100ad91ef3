//! ---
//! title: remove-directory-at of a directory with an entry fails with not-empty
//! formerly: [filesystem/directories/remove-leaves-a-full-one]
//! requirements: [filesystem.types.remove-directory-at.not-empty]
//! dirs: [{ guest: /data, holds: { full: { dir: { empty: { dir: {} } } }, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { full: { dir: { empty: { dir: {} } } }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["sub", "full"] {
        let removed = data.remove_directory_at(path);
        fails(&format!("remove-directory-at of {path}"), removed, ErrorCode::NotEmpty)?;
    }
    Ok(())
}
