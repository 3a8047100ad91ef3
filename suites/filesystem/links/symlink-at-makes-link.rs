//! ---
//! title: symlink-at makes a link, which readlink-at reads, and fails where something is
//! formerly: [filesystem/links/symlink-and-readlink]
//! requirements: [filesystem.types.symlink-at.links, filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { link: { symlink: ../a.txt } } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    is_linked("symlink-at of ../a.txt", data.symlink_at("../a.txt", "sub/link"))?;
    let contents = ok("readlink-at of sub/link", data.readlink_at("sub/link"))?;
    equal("the contents of sub/link", &contents.as_str(), &"../a.txt")?;
    err(
        "symlink-at where a file is",
        data.symlink_at("x", "a.txt"),
        "an error: something is there",
    )?;
    Ok(())
}
