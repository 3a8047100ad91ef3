//! ---
//! title: remove-directory-at removes an empty directory, and no file
//! formerly: [filesystem/directories/remove-takes-an-empty-one]
//! requirements: [filesystem.types.remove-directory-at.removes]
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("remove-directory-at", data.remove_directory_at("empty"))?;
    fails(
        "remove-directory-at again",
        data.remove_directory_at("empty"),
        ErrorCode::NoEntry,
    )?;
    err(
        "remove-directory-at of a file",
        data.remove_directory_at("a.txt"),
        "an error: it is no directory",
    )?;
    Ok(())
}
