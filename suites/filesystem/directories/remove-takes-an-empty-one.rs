//! ---
//! title: remove-directory-at removes an empty directory, and no file
//! requirements: [filesystem.types.remove-directory-at.removes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
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
