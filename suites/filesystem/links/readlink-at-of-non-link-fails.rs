//! ---
//! title: readlink-at of a file, a directory, or nothing fails
//! formerly: [filesystem/links/readlink-of-what-is-no-link]
//! requirements: [filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    err(
        "readlink-at of a file",
        data.readlink_at("a.txt"),
        "an error: it is no link",
    )?;
    err(
        "readlink-at of a directory",
        data.readlink_at("sub"),
        "an error: it is no link",
    )?;
    fails(
        "readlink-at of what is not there",
        data.readlink_at("none"),
        ErrorCode::NoEntry,
    )
}
