//! ---
//! title: create-directory-at fails where a directory or a file exists, and where the parent does not exist
//! requirements: [filesystem.types.create-directory-at.fails]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (path, expected) in [
        ("sub", "an error: a directory exists"),
        ("a.txt", "an error: a file exists"),
        ("none/new", "an error: the parent does not exist"),
    ] {
        err(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            expected,
        )?;
    }
    Ok(())
}
