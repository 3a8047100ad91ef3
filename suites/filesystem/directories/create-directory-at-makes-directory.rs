//! ---
//! title: create-directory-at makes an empty directory
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
    ok("create-directory-at of sub/new", data.create_directory_at("sub/new"))
}
