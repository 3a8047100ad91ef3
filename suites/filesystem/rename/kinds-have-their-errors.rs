//! ---
//! title: "rename-at of a file onto a directory is is-directory, of a directory onto a file or link not-directory, onto a full directory not-empty or exist"
//! requirements: [filesystem.types.rename-at.kinds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    let rename = |from, to| data.rename_at(from, data, to);
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
        "rename-at onto a full directory",
        matches!(error, ErrorCode::NotEmpty | ErrorCode::Exist),
        "not-empty or exist",
        &error,
    )
}
