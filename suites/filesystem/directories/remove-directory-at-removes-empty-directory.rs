//! ---
//! title: remove-directory-at removes an empty directory, and fails for a file and for nothing
//! formerly: [filesystem/directories/remove-takes-an-empty-one]
//! requirements: [filesystem.types.remove-directory-at.removes]
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("remove-directory-at of empty", data.remove_directory_at("empty"))?;
    err(
        "remove-directory-at of empty, again",
        data.remove_directory_at("empty"),
        "an error: it does not exist",
    )?;
    err(
        "remove-directory-at of a file",
        data.remove_directory_at("a.txt"),
        "an error: it is a file",
    )?;
    Ok(())
}
