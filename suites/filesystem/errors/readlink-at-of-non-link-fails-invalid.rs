//! ---
//! title: readlink-at of a file and of a directory fails with invalid
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub", ".", "sub/."] {
        fails(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            ErrorCode::Invalid,
        )?;
    }
    Ok(())
}
