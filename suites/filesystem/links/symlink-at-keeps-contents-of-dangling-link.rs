//! ---
//! title: symlink-at makes a link to what is not there, and keeps its text as it is
//! formerly: [filesystem/links/symlinks-may-dangle]
//! requirements: [filesystem.types.symlink-at.links, filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for target in ["none", "./none//x", "a b/ü", ".."] {
        ok(target, data.symlink_at(target, "link"))?;
        equal(
            "readlink-at",
            &ok("readlink-at", data.readlink_at("link"))?,
            &target.to_string(),
        )?;
        ok("unlink-file-at", data.unlink_file_at("link"))?;
    }
    Ok(())
}
