//! ---
//! title: create-directory-at makes an empty directory, and fails where something is or where its parent does not exist
//! formerly: [filesystem/directories/create-makes-one]
//! requirements: [filesystem.types.create-directory-at.makes]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more, new: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    ok("create-directory-at of sub/new", data.create_directory_at("sub/new"))?;
    err(
        "create-directory-at of sub/new, again",
        data.create_directory_at("sub/new"),
        "an error: it exists",
    )?;
    err(
        "create-directory-at where a file is",
        data.create_directory_at("a.txt"),
        "an error: it exists",
    )?;
    let made = data.create_directory_at("none/new");
    err(
        "create-directory-at in a directory that does not exist",
        made,
        "an error: there is no parent",
    )?;
    Ok(())
}
