//! ---
//! title: rename-at of . fails with busy or invalid
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // POSIX names EINVAL for a path that ends in a dot, and EBUSY for a directory that is in use.
    let error = err("rename-at of .", data.rename_at(".", &data, "new"), "busy or invalid")?;
    holds(
        "the error of rename-at of .",
        matches!(error, ErrorCode::Busy | ErrorCode::Invalid),
        "busy or invalid",
        &error,
    )
}
