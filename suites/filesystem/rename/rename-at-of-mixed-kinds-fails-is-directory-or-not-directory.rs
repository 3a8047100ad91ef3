//! ---
//! title: rename-at fails with is-directory onto a directory, not-directory of one onto a file, not-empty or exist onto a full one
//! requirements: [filesystem.types.rename-at.kinds]
//! formerly: [filesystem/rename/kinds-have-their-errors]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let rename = |from, to| data.rename_at(from, &data, to);
    fails(
        "rename-at of a file onto a directory",
        rename("a.txt", "empty"),
        ErrorCode::IsDirectory,
    )?;
    fails(
        "rename-at of a link onto a directory",
        rename("link", "empty"),
        ErrorCode::IsDirectory,
    )?;
    fails(
        "rename-at of a directory onto a file",
        rename("empty", "a.txt"),
        ErrorCode::NotDirectory,
    )?;
    fails(
        "rename-at of a directory onto a link",
        rename("empty", "link"),
        ErrorCode::NotDirectory,
    )?;
    let error = err(
        "rename-at onto a full directory",
        rename("empty", "sub"),
        "not-empty or exist",
    )?;
    holds(
        "the error of rename-at onto a full directory",
        matches!(error, ErrorCode::NotEmpty | ErrorCode::Exist),
        "not-empty or exist",
        &error,
    )
}
